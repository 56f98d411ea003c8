import { inject } from '@angular/core';
import type { OwnText } from '@assay/contract';
import { Language } from '../../platform/language/language';

/** What somebody wrote, in the person's language where it exists, else as it was written. Where `inject` is allowed. */
export function useOwnWords(): (text: OwnText) => string {
  const language = inject(Language);
  return ({ zh, en }) => (language.current() === 'zh' ? (zh ?? en) : (en ?? zh)) ?? '';
}
