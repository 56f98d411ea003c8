import { Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { Language as LanguageKey } from '@assay/contract';
import { ROLE_NAMES } from '@assay/cycle';
import { attempt } from '../../platform/api/attempt';
import { Language } from '../../platform/language/language';
import { Session } from '../../platform/session/session';
import { useTexts } from '../../platform/texts/texts';
import { LanguageSwitch } from '../../ui/language-switch/language-switch';
import { PageHeader } from '../../ui/page-header/page-header';
import { Problem } from '../../ui/problem/problem';
import { texts } from './texts';

/** What the person is to the system, and their language. */
@Component({
  selector: 'app-account-page',
  imports: [LanguageSwitch, PageHeader, Problem, RouterLink],
  templateUrl: './account-page.html',
  styles: `
    dl {
      display: grid;
      grid-template-columns: max-content 1fr;
      gap: 10px 24px;
      max-width: 640px;
    }
    dt {
      color: var(--ink-3);
    }
  `,
})
export class AccountPage {
  private readonly session = inject(Session);
  protected readonly language = inject(Language);
  protected readonly t = useTexts(texts);
  protected readonly switching = attempt();

  protected readonly me = this.session.me;
  protected readonly roles = computed(() =>
    this.session.roles().map((role) => ROLE_NAMES[role][this.language.current()]),
  );

  protected async use(language: LanguageKey): Promise<void> {
    await this.switching.run(() => this.session.useLanguage(language));
  }
}
