import { Component, computed, inject, input, linkedSignal, output } from '@angular/core';
import { form, FormField, validateStandardSchema } from '@angular/forms/signals';
import { people, type Department, type Person } from '@assay/contract';
import { ROLE_NAMES, ROLES, type Role } from '@assay/cycle';
import { NzButtonComponent } from 'ng-zorro-antd/button';
import { NzInputDirective } from 'ng-zorro-antd/input';
import type { Attempt } from '../../platform/api/attempt';
import { useFieldErrors } from '../../platform/forms/field-errors';
import { Language } from '../../platform/language/language';
import { useTexts } from '../../platform/texts/texts';
import { ConflictBanner } from '../../ui/conflict-banner/conflict-banner';
import { Dialog } from '../../ui/dialogs/dialog';
import { Field } from '../../ui/field/field';
import { Problem } from '../../ui/problem/problem';
import type { PersonDraft } from './people-state';
import { texts } from './texts';

const blank: PersonDraft = { login: '', name: '', email: null, roles: [], departmentId: null, active: true };

/** The form of a person, new or known. */
@Component({
  selector: 'app-person-dialog',
  imports: [ConflictBanner, Dialog, Field, FormField, NzButtonComponent, NzInputDirective, Problem],
  templateUrl: './person-dialog.html',
  styles: `
    .roles {
      display: grid;
      grid-template-columns: repeat(auto-fill, minmax(150px, 1fr));
      gap: 4px 16px;
      margin-top: 3px;
    }
    legend {
      color: var(--ink-2);
    }
  `,
})
export class PersonDialog {
  protected readonly language = inject(Language);
  protected readonly t = useTexts(texts);
  protected readonly errorOf = useFieldErrors();
  protected readonly roles = ROLES;

  readonly person = input.required<Person | undefined>();
  readonly departments = input.required<readonly Department[]>();
  readonly saving = input.required<Attempt>();
  readonly saved = output<PersonDraft>();
  /** The person was changed by somebody else meanwhile, and the present state is wanted. */
  readonly reload = output();
  readonly closed = output();

  /** Text fields; an empty mail address is none. */
  protected readonly entry = linkedSignal(() => {
    const { login, name, email } = this.person() ?? blank;
    return { login, name, email: email ?? '' };
  });
  protected readonly form = form(this.entry, (path) => {
    const { login, name, email } = people.create.body.shape;
    validateStandardSchema(path.login, login);
    validateStandardSchema(path.name, name);
    validateStandardSchema(path.email, ({ value }) => (value() === '' ? undefined : email.unwrap().unwrap()));
  });
  protected readonly chosen = linkedSignal<readonly Role[]>(() => this.person()?.roles ?? []);
  protected readonly departmentId = linkedSignal(() => this.person()?.department?.id ?? null);
  protected readonly active = linkedSignal(() => this.person()?.active ?? true);
  protected readonly headWithoutDepartment = computed(
    () => this.chosen().includes('head') && this.departmentId() === null,
  );
  protected readonly stale = computed(() => this.saving().problem()?.code === 'stale-version');

  protected roleName(role: Role): string {
    return ROLE_NAMES[role][this.language.current()];
  }

  protected toggle(role: Role): void {
    this.chosen.update((chosen) =>
      ROLES.filter((one) => (one === role ? !chosen.includes(one) : chosen.includes(one))),
    );
  }

  protected choose(event: Event): void {
    const { value } = event.target as HTMLSelectElement;
    this.departmentId.set(value === '' ? null : value);
  }

  protected submit(event: Event): void {
    event.preventDefault();
    this.form().markAsTouched();
    if (this.form().invalid() || this.headWithoutDepartment()) return;
    const { login, name, email } = this.entry();
    this.saved.emit({
      login,
      name,
      email: email === '' ? null : email,
      roles: [...this.chosen()],
      departmentId: this.departmentId(),
      active: this.active(),
    });
  }
}
