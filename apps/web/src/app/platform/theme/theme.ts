import { DOCUMENT, effect, inject, Injectable, signal } from '@angular/core';

export type ThemeChoice = 'light' | 'dark' | 'system';

const storageKey = 'assay.theme';
const choices: readonly ThemeChoice[] = ['light', 'dark', 'system'];

/** Light, dark, or as the system says; remembered in this browser. */
@Injectable({ providedIn: 'root' })
export class Theme {
  private readonly document = inject(DOCUMENT);
  private readonly system = this.document.defaultView?.matchMedia?.('(prefers-color-scheme: dark)');
  private readonly systemIsDark = signal(this.system?.matches ?? false);
  private readonly chosen = signal<ThemeChoice>(this.remembered());

  readonly choice = this.chosen.asReadonly();

  constructor() {
    this.system?.addEventListener('change', (event) => this.systemIsDark.set(event.matches));
    effect(() => {
      this.document.documentElement.dataset['theme'] = this.isDark() ? 'dark' : 'light';
    });
  }

  isDark(): boolean {
    return this.chosen() === 'dark' || (this.chosen() === 'system' && this.systemIsDark());
  }

  use(choice: ThemeChoice): void {
    this.chosen.set(choice);
    this.document.defaultView?.localStorage.setItem(storageKey, choice);
  }

  private remembered(): ThemeChoice {
    const stored = this.document.defaultView?.localStorage.getItem(storageKey);
    return choices.find((choice) => choice === stored) ?? 'light';
  }
}
