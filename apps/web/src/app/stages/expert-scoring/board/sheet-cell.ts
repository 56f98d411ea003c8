import { Component, computed, input, output } from '@angular/core';
import type { AssignedSheet, ScoredCustomer } from '@assay/contract';
import { useTexts } from '../../../platform/texts/texts';
import { foundKey } from '../conflict-words';
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
      @if (there.overruleReason) {
        <span class="overruled" [title]="ties()" aria-hidden="true">!</span>
      }
    } @else if (conflict()?.barred) {
      <button type="button" class="barred" [disabled]="!assignable()" [title]="ties()" (click)="add.emit()">
        {{ t('conflict') }}
      </button>
    } @else if (assignable()) {
      <button
        type="button"
        class="add"
        [attr.aria-label]="t('addFor', { customer: customer(), expert: expert() })"
        [title]="ties()"
        (click)="add.emit()"
      >
        + {{ t('add') }}{{ conflict() ? ' !' : '' }}
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
    .barred,
    .overruled {
      color: var(--warning);
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
  readonly conflict = input.required<ScoredCustomer['conflicts'][number] | undefined>();
  readonly assignable = input.required<boolean>();
  readonly add = output();
  readonly chosen = output<AssignedSheet>();

  protected readonly words = computed(() => {
    const sheet = this.sheet();
    return sheet ? this.t(sheetState(sheet)) : '';
  });
  /** The conflicts of interest in words; empty without any. */
  protected readonly ties = computed(() => {
    const kinds = (this.conflict()?.kinds ?? []).map((kind) => this.t(foundKey(kind)));
    if (kinds.length === 0) return '';
    const facts = { expert: this.expert(), customer: this.customer() };
    return this.t('conflictOf', { ...facts, kinds: kinds.join(this.t('listComma')) });
  });
  protected readonly label = computed(() =>
    this.t('stateOf', { expert: this.expert(), customer: this.customer(), state: this.words() }),
  );
}
