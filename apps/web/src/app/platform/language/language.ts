import { computed, DOCUMENT, effect, inject, Injectable, signal } from '@angular/core';
import type { Language as LanguageKey } from '@assay/contract';

const storageKey = 'assay.language';

/** The language of the page: what is remembered in this browser, else Chinese. Switching needs no reload. */
@Injectable({ providedIn: 'root' })
export class Language {
  private readonly document = inject(DOCUMENT);
  private readonly chosen = signal<LanguageKey>(this.remembered());

  readonly current = this.chosen.asReadonly();
  /** As `Intl` and the `lang` attribute want it. */
  readonly tag = computed(() => (this.current() === 'zh' ? 'zh-CN' : 'en-GB'));

  constructor() {
    effect(() => {
      this.document.documentElement.lang = this.current() === 'zh' ? 'zh-CN' : 'en';
    });
  }

  use(language: LanguageKey): void {
    this.chosen.set(language);
    this.storage()?.setItem(storageKey, language);
  }

  private remembered(): LanguageKey {
    return this.storage()?.getItem(storageKey) === 'en' ? 'en' : 'zh';
  }

  /** A browser that forbids storage throws on the mere access. */
  private storage(): Storage | undefined {
    try {
      return this.document.defaultView?.localStorage;
    } catch {
      return undefined;
    }
  }
}
