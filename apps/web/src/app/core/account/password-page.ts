import { Component, computed, inject, signal } from '@angular/core';
import { form, FormField, validateStandardSchema } from '@angular/forms/signals';
import { Router } from '@angular/router';
import { session as endpoints } from '@assay/contract';
import { NzButtonComponent } from 'ng-zorro-antd/button';
import { NzInputDirective } from 'ng-zorro-antd/input';
import { attempt } from '../../platform/api/attempt';
import { useFieldErrors } from '../../platform/forms/field-errors';
import { Session } from '../../platform/session/session';
import { useTexts } from '../../platform/texts/texts';
import { Field } from '../../ui/field/field';
import { PageHeader } from '../../ui/page-header/page-header';
import { Problem } from '../../ui/problem/problem';
import { Toasts } from '../../ui/toasts/toasts';
import { texts } from './texts';

@Component({
  selector: 'app-password-page',
  imports: [Field, FormField, NzButtonComponent, NzInputDirective, PageHeader, Problem],
  templateUrl: './password-page.html',
  styles: `
    form {
      max-width: 420px;
    }
  `,
})
export class PasswordPage {
  private readonly session = inject(Session);
  private readonly router = inject(Router);
  private readonly toasts = inject(Toasts);
  protected readonly t = useTexts(texts);
  protected readonly errorOf = useFieldErrors();
  protected readonly saving = attempt();

  /** Told from outside that the first password must go. */
  protected readonly must = computed(() => this.session.me()?.mustChangePassword ?? false);
  protected readonly entry = signal({ present: '', next: '' });
  protected readonly again = signal('');
  protected readonly form = form(this.entry, (path) =>
    validateStandardSchema(path, endpoints.changePassword.body),
  );
  protected readonly againForm = form(this.again);
  protected readonly differs = computed(
    () => this.againForm().touched() && this.again() !== '' && this.again() !== this.entry().next,
  );

  protected async submit(event: Event): Promise<void> {
    event.preventDefault();
    this.form().markAsTouched();
    this.againForm().markAsTouched();
    if (this.form().invalid() || this.again() !== this.entry().next) return;
    const { present, next } = this.entry();
    const saved = await this.saving.run(async () => {
      await this.session.changePassword(present, next);
      return true;
    });
    if (!saved) return;
    this.toasts.say(this.t('saved'));
    await this.router.navigateByUrl('/');
  }
}
