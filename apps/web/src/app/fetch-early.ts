import type { Routes } from '@angular/router';
import { routes } from './app.routes';
import { loadZorroStyles } from './platform/theme/zorro-styles';

/**
 * Starts what the first page will surely need, beside the question who is signed in instead of after it. A failure
 * shows when the router asks for the same thing again.
 */
export function fetchEarly(path: string): void {
  void loadZorroStyles(document);
  void Promise.allSettled([fetchRooms(routes, path.split('/').filter(Boolean))]);
}

/**
 * Fetches the code of every route that an address leads through, as the router will, and leaves the guards alone:
 * they decide on what is shown, and code is no secret.
 *
 * @param address the parts of the path that are left
 * @returns whether a page was found for the address
 */
export async function fetchRooms(routes: Routes, address: readonly string[]): Promise<boolean> {
  for (const { path = '', pathMatch, loadComponent, loadChildren, children } of routes) {
    const parts = path.split('/').filter(Boolean);
    const rest = address.slice(parts.length);
    const fits =
      parts.length <= address.length &&
      parts.every((part, at) => part.startsWith(':') || part === address[at]);
    const isLast = !children && !loadChildren;
    if (!fits || (rest.length > 0 && (isLast || pathMatch === 'full'))) continue;
    // The frame beside what stands in it, not before.
    void Promise.allSettled([loadComponent?.()]);
    if (isLast) return true;
    const inner = children ?? ((await loadChildren?.()) as Routes);
    if (await fetchRooms(inner, rest)) return true;
  }
  return false;
}
