import { Component, inject, input, output } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import type { Language as LanguageKey } from '@assay/contract';
import { Language } from '../platform/language/language';
import { Session } from '../platform/session/session';
import { useTexts } from '../platform/texts/texts';
import { LanguageSwitch } from '../ui/language-switch/language-switch';
import { texts } from './texts';
import { UserMenu } from './user-menu';

@Component({
  selector: 'app-top-bar',
  imports: [LanguageSwitch, RouterLink, UserMenu],
  template: `
    <header>
      <button
        type="button"
        class="toggle"
        aria-controls="side-nav"
        [attr.aria-expanded]="drawerOpen()"
        [attr.aria-label]="t(drawerOpen() ? 'closeNavigation' : 'openNavigation')"
        (click)="drawerToggle.emit()"
      >
        <svg viewBox="0 0 16 16" aria-hidden="true"><path d="M2 4h12M2 8h12M2 12h12" /></svg>
      </button>
      <a class="product" routerLink="/">{{ t('product') }}</a>
      <span class="grow"></span>
      <ui-language-switch [current]="language.current()" (chosen)="use($event)" />
      @if (session.me(); as me) {
        <app-user-menu [me]="me" (signOut)="leave()" />
      }
    </header>
  `,
  styles: `
    header {
      display: flex;
      align-items: center;
      gap: calc(var(--space) * 1.5);
      height: var(--top-bar);
      padding: 0 calc(var(--space) * 2);
      border-bottom: 1px solid var(--line-soft);
      background: var(--surface);
    }
    .product {
      color: var(--ink);
      font-size: 15px;
      font-weight: 600;
      white-space: nowrap;
    }
    .product:hover {
      text-decoration: none;
    }
    .toggle {
      display: none;
      padding: 6px;
      border: 0;
      background: none;
    }
    svg {
      display: block;
      width: 20px;
      height: 20px;
      fill: none;
      stroke: currentColor;
      stroke-width: 1.4;
    }
    @media (max-width: 767px) {
      .toggle {
        display: block;
        margin-left: -8px;
      }
      header {
        padding: 0 12px;
        gap: var(--space);
      }
    }
  `,
})
export class TopBar {
  private readonly router = inject(Router);
  protected readonly session = inject(Session);
  protected readonly language = inject(Language);
  protected readonly t = useTexts(texts);

  readonly drawerOpen = input.required<boolean>();
  readonly drawerToggle = output();

  /** The page switches even when the server could not be told to remember it. */
  protected use(language: LanguageKey): void {
    void this.session.useLanguage(language);
  }

  protected async leave(): Promise<void> {
    await this.session.signOut();
    await this.router.navigateByUrl('/sign-in');
  }
}
