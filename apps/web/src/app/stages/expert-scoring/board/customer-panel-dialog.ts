import { Component, computed, inject, input, output } from '@angular/core';
import { expertScoring, type ScoringOverview } from '@assay/contract';
import { AGGREGATE_NAMES } from '@assay/scoring';
import { NzButtonComponent } from 'ng-zorro-antd/button';
import { Api } from '../../../platform/api/api';
import { Language } from '../../../platform/language/language';
import { useTexts } from '../../../platform/texts/texts';
import { Formats } from '../../../platform/time/formats';
import { Bar } from '../../../ui/bar/bar';
import { Dialog } from '../../../ui/dialogs/dialog';
import { State } from '../../../ui/state/state';
import { CycleRoom } from '../../../core/cycles/cycle-room';
import { texts } from './panel-texts';

/** What the panel makes of one customer: all aggregates, the experts per grade, how sure they were, and why. */
@Component({
  selector: 'app-customer-panel-dialog',
  imports: [Bar, Dialog, NzButtonComponent, State],
  templateUrl: './customer-panel-dialog.html',
  styles: `
    table {
      margin-bottom: var(--space);
    }
    .grade {
      display: grid;
      grid-template-columns: 110px 1fr 56px;
      gap: var(--space);
      align-items: center;
    }
    h3 {
      margin: var(--space) 0 4px;
    }
  `,
})
export class CustomerPanelDialog {
  private readonly api = inject(Api);
  private readonly room = inject(CycleRoom);
  protected readonly language = inject(Language);
  protected readonly formats = inject(Formats);
  protected readonly t = useTexts(texts);
  protected readonly aggregateNames = AGGREGATE_NAMES;
  protected readonly confidenceWords = { low: 'low', medium: 'medium', high: 'high' } as const;

  readonly customerId = input.required<string>();
  readonly indicators = input.required<ScoringOverview['indicators']>();
  readonly closed = output();

  protected readonly source = this.api.read(expertScoring.customerPanel, () => ({
    params: { ...this.room.params(), customerId: this.customerId() },
  }));
  protected readonly found = computed(() => (this.source.hasValue() ? this.source.value() : undefined));

  protected nameOf(key: string): string {
    return this.indicators().find((one) => one.key === key)?.name[this.language.current()] ?? '';
  }

  protected figure(value: number | null): string {
    return value === null ? '—' : this.formats.number(value, 2);
  }

  protected sure(confidence: readonly { level: 'low' | 'medium' | 'high'; count: number }[]): string {
    const said = confidence.filter(({ count }) => count > 0);
    if (said.length === 0) return this.t('confidenceNone');
    return said
      .map(({ level, count }) =>
        this.t('confidenceOf', { level: this.t(this.confidenceWords[level]), count }),
      )
      .join(this.t('listComma'));
  }
}
