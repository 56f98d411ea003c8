import { Component, computed, effect, inject, input } from '@angular/core';
import { NzButtonComponent } from 'ng-zorro-antd/button';
import { Language } from '../../../platform/language/language';
import { useTexts } from '../../../platform/texts/texts';
import { Dialogs } from '../../../ui/dialogs/dialogs';
import { Problem } from '../../../ui/problem/problem';
import { State } from '../../../ui/state/state';
import { Toasts } from '../../../ui/toasts/toasts';
import { CustomerDialog } from './customer-dialog';
import { CustomerRecordState, type CustomerDraft } from './customer-state';
import { texts } from './texts';

/** A customer's record as it is now: who looks after it, and how to reach it, masked until somebody says why not. */
@Component({
  selector: 'app-customer-contact',
  imports: [CustomerDialog, NzButtonComponent, Problem, State],
  providers: [CustomerRecordState],
  template: `
    <section class="panel">
      <div class="row">
        <h2>{{ t('title') }}</h2>
        <span class="grow"></span>
        @if (state.mayReveal() && known()) {
          <button nz-button type="button" [nzLoading]="state.revealing.busy()" (click)="toggle()">
            {{ t(state.revealed() ? 'hide' : 'reveal') }}
          </button>
        }
        @if (state.mayEdit() && state.card.hasValue()) {
          <button nz-button type="button" (click)="state.editing.set(true)">{{ t('edit') }}</button>
        }
      </div>
      <ui-state [of]="state.card" [lines]="2" />
      <ui-problem [problem]="state.revealing.problem()" />
      <dl>
        @for (fact of facts(); track fact.label) {
          <div>
            <dt>{{ fact.label }}</dt>
            <dd>{{ fact.value }}</dd>
          </div>
        }
      </dl>
    </section>
    @if (dialog(); as given) {
      <app-customer-dialog
        [card]="given.card"
        [departments]="given.departments"
        [owners]="given.owners"
        [saving]="state.saving"
        (saved)="save($event)"
        (reload)="again()"
        (closed)="close()"
      />
    }
  `,
  styles: `
    dl {
      display: flex;
      flex-wrap: wrap;
      gap: 4px calc(var(--space) * 4);
      margin-top: var(--space);
    }
    dt {
      color: var(--ink-3);
      font-size: var(--text-small);
    }
  `,
})
export class CustomerContact {
  private readonly dialogs = inject(Dialogs);
  private readonly toasts = inject(Toasts);
  private readonly language = inject(Language);
  protected readonly state = inject(CustomerRecordState);
  protected readonly t = useTexts(texts);

  readonly cycleId = input.required<string>();
  readonly customerId = input.required<string>();

  private readonly card = computed(() => (this.state.card.hasValue() ? this.state.card.value() : undefined));
  /** Whether there is any contact data to reveal. */
  protected readonly known = computed(() => {
    const card = this.card();
    return card !== undefined && Object.values(card.masked).some((value) => value !== null);
  });
  protected readonly facts = computed(() => {
    const card = this.card();
    if (!card) return [];
    const { contact, phone, email } = this.state.revealed() ?? card.masked;
    const fact = (label: string, value: string | null) => ({ label, value: value ?? this.t('unknown') });
    return [
      fact(this.t('department'), card.department?.name[this.language.current()] ?? this.t('noDepartment')),
      fact(this.t('owner'), card.owner?.name ?? this.t('noOwner')),
      fact(this.t('contact'), contact),
      fact(this.t('phone'), phone),
      fact(this.t('email'), email),
    ];
  });
  protected readonly dialog = computed(() => {
    const { editing, departments, owners } = this.state;
    const card = this.card();
    if (!editing() || !card || !departments.hasValue() || !owners.hasValue()) return undefined;
    return { card, departments: departments.value(), owners: owners.value() };
  });

  constructor() {
    effect(() => {
      this.state.customerId.set(this.customerId());
      this.state.revealed.set(undefined);
    });
  }

  /** One button for both, so that the focus comes back to it after the dialog. */
  protected toggle(): void {
    if (this.state.revealed()) this.state.revealed.set(undefined);
    else void this.reveal();
  }

  private async reveal(): Promise<void> {
    const reason = await this.dialogs.reason({
      heading: this.t('revealHeading', { name: this.card()?.name ?? '' }),
      text: this.t('revealText'),
      act: this.t('reveal'),
    });
    if (reason !== undefined) await this.state.reveal(reason);
  }

  protected async save(draft: CustomerDraft): Promise<void> {
    if (!(await this.state.save(draft))) return;
    this.close();
    this.toasts.say(this.t('saved'));
  }

  protected again(): void {
    this.state.saving.clear();
    this.state.card.reload();
  }

  protected close(): void {
    this.state.saving.clear();
    this.state.editing.set(false);
  }
}
