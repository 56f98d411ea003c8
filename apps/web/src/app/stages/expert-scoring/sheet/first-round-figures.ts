import { Component, inject, input } from '@angular/core';
import type { FirstRound, SheetIndicator } from '@assay/contract';
import { useTexts } from '../../../platform/texts/texts';
import { Formats } from '../../../platform/time/formats';
import { texts } from './texts';

/** What the panel said before, without names, and the own changes since. */
@Component({
  selector: 'app-first-round-figures',
  template: `
    @let said = before();
    <p>
      {{ t('panelSaid', { count: said.count, median: number(said.median) }) }}
      {{ t('panelMiddle', { lower: number(said.lower), upper: number(said.upper) }) }}
      @if (said.own !== null) {
        {{ t('ownBefore', { score: number(said.own) }) }}
      }
    </p>
    @if (said.histogram; as bars) {
      <p class="small muted">
        @for (bar of bars; track bar.score) {
          <span class="bar">{{ t('gaveScore', { score: bar.score, count: bar.count }) }}</span>
        }
      </p>
    }
    @for (note of said.notes; track $index) {
      <p class="small note">{{ t('saidNote', { note }) }}</p>
    }
    @for (change of changes(); track change.at) {
      <p class="small">
        {{
          t('changed', {
            from: change.from,
            to: change.to,
            when: formats.moment(change.at),
            reason: change.reason,
          })
        }}
      </p>
    }
  `,
  styles: `
    :host {
      display: block;
      padding: 6px 12px;
      border-top: 1px solid var(--line-soft);
      background: var(--surface-2);
    }
    p {
      margin: 2px 0;
    }
    .bar {
      margin-inline-end: 12px;
    }
  `,
})
export class FirstRoundFigures {
  protected readonly formats = inject(Formats);
  protected readonly t = useTexts(texts);

  readonly before = input.required<FirstRound>();
  readonly changes = input.required<SheetIndicator['changes']>();

  protected number(value: number): string {
    return this.formats.short(value, 2);
  }
}
