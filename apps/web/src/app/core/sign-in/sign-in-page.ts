import { Component, computed, effect, inject, input, signal } from '@angular/core';
import { form, FormField, validateStandardSchema } from '@angular/forms/signals';
import { Title } from '@angular/platform-browser';
import { Router } from '@angular/router';
import { session as endpoints } from '@assay/contract';
import { ROLE_NAMES, type Role } from '@assay/cycle';
import { NzButtonComponent } from 'ng-zorro-antd/button';
import { NzInputDirective } from 'ng-zorro-antd/input';
import { Api } from '../../platform/api/api';
import { ApiProblem } from '../../platform/api/api-problem';
import { attempt } from '../../platform/api/attempt';
import { useFieldErrors } from '../../platform/forms/field-errors';
import { Language } from '../../platform/language/language';
import { Session } from '../../platform/session/session';
import { useTexts } from '../../platform/texts/texts';
import { Field } from '../../ui/field/field';
import { LanguageSwitch } from '../../ui/language-switch/language-switch';
import { Problem } from '../../ui/problem/problem';
import { localPath } from './local-path';
import { texts } from './texts';

@Component({
  selector: 'app-sign-in-page',
  imports: [Field, FormField, LanguageSwitch, NzButtonComponent, NzInputDirective, Problem],
  templateUrl: './sign-in-page.html',
  styleUrl: './sign-in-page.css',
})
export class SignInPage {
  private readonly api = inject(Api);
  private readonly session = inject(Session);
  private readonly router = inject(Router);
  protected readonly language = inject(Language);
  protected readonly t = useTexts(texts);
  protected readonly errorOf = useFieldErrors();

  /** Where the person wanted to go. */
  readonly to = input<string>();
  /** Code of the refusal with which single sign-on came back. */
  readonly problem = input<string>();

  protected readonly options = this.api.read(endpoints.signInOptions, () => ({}));
  protected readonly entry = signal({ login: '', password: '' });
  protected readonly form = form(this.entry, (path) => validateStandardSchema(path, endpoints.signIn.body));
  protected readonly signingIn = attempt();
  protected readonly passwordShown = signal(false);

  protected readonly singleSignOn = computed(
    () => `${endpoints.oidcStart.path}?to=${encodeURIComponent(localPath(this.to()))}`,
  );
  protected readonly refusedSignOn = computed(() => {
    const code = this.problem();
    return code === undefined ? undefined : new ApiProblem({ code, status: 403 });
  });

  constructor() {
    const title = inject(Title);
    effect(() => title.setTitle(`${this.t('heading')} · Assay`));
  }

  protected fill(login: string, password: string): void {
    this.entry.set({ login, password });
  }

  protected roleName(role: Role): string {
    return ROLE_NAMES[role][this.language.current()];
  }

  protected async submit(event: Event): Promise<void> {
    event.preventDefault();
    this.form().markAsTouched();
    if (this.form().invalid()) return;
    const { login, password } = this.entry();
    const done = await this.signingIn.run(async () => {
      await this.session.signIn(login, password);
      return true;
    });
    if (done) await this.router.navigateByUrl(localPath(this.to()));
  }
}
