import { loadZorroStyles } from './platform/theme/zorro-styles';

/**
 * Starts what the first page will surely need, beside the question who is signed in instead of after it. A failure
 * shows when the router asks for the same thing again.
 */
export function fetchEarly(path: string): void {
  void loadZorroStyles(document);
  if (path.startsWith('/sign-in')) return;
  void Promise.allSettled([import('./shell/shell'), import('./shell/shell.routes')]);
}
