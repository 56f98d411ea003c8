import { Component, computed, input, output } from '@angular/core';
import type { AssignedSheet } from '@assay/contract';
import { useTexts } from '../../../platform/texts/texts';
import { sheetState } from '../sheet-words';
import { texts } from '../texts';

/** One expert and one customer: the state of the sheet, or the way to assign it. */
@Component({
  selector: 'app-sheet-cell',
  template: `
    @if (sheet(); as there) {
      <button
        type="button"
        [class]="there.reopened ? 'reopened' : there.state"
        [attr.aria-label]="label()"
        (click)="chosen.emit(there)"
      >
        {{ words() }}
      </button>
    } @else if (owns()) {
      <span class="muted small">{{ t('owner') }}</span>
    } @else if (assignable()) {
      <button
        type="button"
        class="add"
        [attr.aria-label]="t('addFor', { customer: customer(), expert: expert() })"
        (click)="add.emit()"
      >
        + {{ t('add') }}
      </button>
    }
  `,
  styles: `
    button {
      padding: 0 6px;
      border: 1px solid transparent;
      border-radius: var(--radius);
      background: none;
    }
    button:hover {
      border-color: var(--line);
      background: var(--surface);
    }
    .submitted {
      color: var(--success);
    }
    .recused,
    .expired {
      color: var(--ink-3);
    }
    .reopened {
      color: var(--danger);
    }
    .add {
      color: var(--accent);
      opacity: 0;
    }
    .add:focus-visible,
    :host-context(tr:hover) .add,
    :host-context(tr.active) .add {
      opacity: 1;
    }
    @media (hover: none) {
      .add {
        opacity: 1;
      }
    }
  `,
})
export class SheetCell {
  protected readonly t = useTexts(texts);

  readonly sheet = input.required<AssignedSheet | undefined>();
  readonly customer = input.required<string>();
  readonly expert = input.required<string>();
  /** The expert owns the customer and so may not score it. */
  readonly owns = input.required<boolean>();
  readonly assignable = input.required<boolean>();
  readonly add = output();
  readonly chosen = output<AssignedSheet>();

  protected readonly words = computed(() => {
    const sheet = this.sheet();
    return sheet ? this.t(sheetState(sheet)) : '';
  });
  protected readonly label = computed(() =>
    this.t('stateOf', { expert: this.expert(), customer: this.customer(), state: this.words() }),
  );
}
