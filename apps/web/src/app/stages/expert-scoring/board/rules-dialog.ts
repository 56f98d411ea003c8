import { Component, inject, input, linkedSignal, output } from '@angular/core';
import type { ScoringRules } from '@assay/contract';
import { AGGREGATE_NAMES, AGGREGATES, type Aggregate } from '@assay/scoring';
import { NzButtonComponent } from 'ng-zorro-antd/button';
import { NzInputDirective } from 'ng-zorro-antd/input';
import type { Attempt } from '../../../platform/api/attempt';
import { Language } from '../../../platform/language/language';
import { useTexts } from '../../../platform/texts/texts';
import { Dialog } from '../../../ui/dialogs/dialog';
import { Field } from '../../../ui/field/field';
import { Problem } from '../../../ui/problem/problem';
import { texts } from '../texts';

export type RulesChoice = Pick<ScoringRules, 'aggregate' | 'minRaters'>;

/** Chooses the official aggregate and the fewest experts for each customer. */
@Component({
  selector: 'app-rules-dialog',
  imports: [Dialog, Field, NzButtonComponent, NzInputDirective, Problem],
  template: `
    <ui-dialog [heading]="t('rulesHeading')" (closed)="closed.emit()">
      <p>{{ t('rulesText') }}</p>
      <ui-field [label]="t('aggregate')" [hint]="t(hints[aggregate()])">
        <select class="select" (change)="choose($event)">
          @for (one of aggregates; track one) {
            <option [value]="one" [selected]="one === aggregate()">
              {{ names[one][language.current()] }}
            </option>
          }
        </select>
      </ui-field>
      <ui-field [label]="t('minRaters')" [hint]="t('minRatersHint')">
        <input
          nz-input
          type="number"
          min="1"
          max="20"
          [value]="minRaters()"
          (input)="minRaters.set(number($event))"
        />
      </ui-field>
      <ui-problem [problem]="saving().problem()" />
      <ng-container actions>
        <button nz-button type="button" (click)="closed.emit()">{{ t('cancel') }}</button>
        <button nz-button nzType="primary" type="button" [nzLoading]="saving().busy()" (click)="go()">
          {{ t('save') }}
        </button>
      </ng-container>
    </ui-dialog>
  `,
  styles: `
    ui-field + ui-field {
      margin-top: var(--space);
    }
  `,
})
export class RulesDialog {
  protected readonly language = inject(Language);
  protected readonly t = useTexts(texts);
  protected readonly aggregates = AGGREGATES;
  protected readonly names = AGGREGATE_NAMES;
  protected readonly hints = {
    mean: 'meanHint',
    median: 'medianHint',
    trimmed: 'trimmedHint',
    'severity-corrected': 'correctedHint',
  } as const satisfies Record<Aggregate, keyof (typeof texts)['zh']>;

  readonly rules = input.required<ScoringRules>();
  readonly saving = input.required<Attempt>();
  readonly wanted = output<RulesChoice>();
  readonly closed = output();

  protected readonly aggregate = linkedSignal(() => this.rules().aggregate);
  protected readonly minRaters = linkedSignal(() => this.rules().minRaters);

  protected choose(event: Event): void {
    const { value } = event.target as HTMLSelectElement;
    const found = AGGREGATES.find((one) => one === value);
    if (found) this.aggregate.set(found);
  }

  protected number(event: Event): number {
    const value = (event.target as HTMLInputElement).valueAsNumber;
    return Number.isInteger(value) && value >= 1 ? Math.min(20, value) : 1;
  }

  protected go(): void {
    this.wanted.emit({ aggregate: this.aggregate(), minRaters: this.minRaters() });
  }
}
