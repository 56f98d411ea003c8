import { Component, computed, inject, input, linkedSignal, output, signal } from '@angular/core';
import { customerPatch, type CustomerCard, type Department, type Person } from '@assay/contract';
import { NzButtonComponent } from 'ng-zorro-antd/button';
import { NzInputDirective } from 'ng-zorro-antd/input';
import type { Attempt } from '../../../platform/api/attempt';
import { Language } from '../../../platform/language/language';
import { useTexts } from '../../../platform/texts/texts';
import { ConflictBanner } from '../../../ui/conflict-banner/conflict-banner';
import { Dialog } from '../../../ui/dialogs/dialog';
import { Field } from '../../../ui/field/field';
import { Problem } from '../../../ui/problem/problem';
import type { CustomerDraft } from './customer-state';
import { texts } from './texts';

const FIELDS = ['contact', 'phone', 'email'] as const;
type ContactField = (typeof FIELDS)[number];

/** Shortest reason that the contract takes. */
const least = 5;

/** The form of a customer's department, owner and contact data. What is masked is typed anew or left alone. */
@Component({
  selector: 'app-customer-dialog',
  imports: [ConflictBanner, Dialog, Field, NzButtonComponent, NzInputDirective, Problem],
  templateUrl: './customer-dialog.html',
})
export class CustomerDialog {
  protected readonly language = inject(Language);
  protected readonly t = useTexts(texts);
  protected readonly fields = FIELDS;
  protected readonly least = least;

  readonly card = input.required<CustomerCard>();
  readonly departments = input.required<readonly Department[]>();
  readonly owners = input.required<readonly Person[]>();
  readonly saving = input.required<Attempt>();
  readonly saved = output<CustomerDraft>();
  /** The customer was changed by somebody else meanwhile, and the present state is wanted. */
  readonly reload = output();
  readonly closed = output();

  protected readonly departmentId = linkedSignal(() => this.card().department?.id ?? '');
  protected readonly ownerId = linkedSignal(() => this.card().owner?.id ?? '');
  protected readonly typed = signal<Readonly<Record<ContactField, string>>>({
    contact: '',
    phone: '',
    email: '',
  });
  protected readonly reason = signal('');
  protected readonly choices = computed(() =>
    this.owners().filter(({ active, id }) => active || id === this.card().owner?.id),
  );
  protected readonly errors = computed(() => ({
    contact: '',
    phone: this.fits('phone') ? '' : this.t('phoneInvalid'),
    email: this.fits('email') ? '' : this.t('emailInvalid'),
  }));
  protected readonly changed = computed(() => {
    const { department, owner } = this.card();
    return {
      ...(this.departmentId() === (department?.id ?? '')
        ? {}
        : { departmentId: this.departmentId() || null }),
      ...(this.ownerId() === (owner?.id ?? '') ? {} : { ownerId: this.ownerId() || null }),
      ...Object.fromEntries(
        FIELDS.flatMap((field) => (this.typed()[field].trim() ? [[field, this.typed()[field].trim()]] : [])),
      ),
    };
  });
  protected readonly ready = computed(
    () =>
      this.reason().trim().length >= least &&
      Object.keys(this.changed()).length > 0 &&
      FIELDS.every((field) => this.errors()[field] === ''),
  );
  protected readonly stale = computed(() => this.saving().problem()?.code === 'stale-version');

  protected valueOf(event: Event): string {
    return (event.target as HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement).value;
  }

  protected type(field: ContactField, event: Event): void {
    const value = this.valueOf(event);
    this.typed.update((typed) => ({ ...typed, [field]: value }));
  }

  protected submit(event: Event): void {
    event.preventDefault();
    if (this.ready()) this.saved.emit({ ...this.changed(), reason: this.reason().trim() });
  }

  private fits(field: ContactField): boolean {
    const value = this.typed()[field].trim();
    return value === '' || customerPatch.shape[field].safeParse(value).success;
  }
}
