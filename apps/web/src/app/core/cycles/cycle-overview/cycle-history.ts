import { Component, inject, input } from '@angular/core';
import type { CycleDetail } from '@assay/contract';
import { STATE_NAMES } from '@assay/cycle';
import { Language } from '../../../platform/language/language';
import { useTexts } from '../../../platform/texts/texts';
import { Formats } from '../../../platform/time/formats';
import { texts } from '../texts';

type Move = CycleDetail['history'][number];

const words = {
  opened: 'historyOpened',
  advanced: 'advancedTo',
  returned: 'returnedTo',
  cancelled: 'cancelled',
  closed: 'closed',
} as const;

/** The way the cycle has come, with who, when and why. */
@Component({
  selector: 'app-cycle-history',
  template: `
    <h2>{{ t('history') }}</h2>
    <ol class="moves">
      @for (move of history(); track $index) {
        <li>
          <span>{{ what(move) }}</span>
          <span class="muted small">{{ move.by }} · {{ formats.moment(move.at) }}</span>
          @if (move.reason) {
            <p class="reason">{{ move.reason }}</p>
          }
        </li>
      }
    </ol>
  `,
  styles: `
    :host {
      display: block;
    }
    li {
      padding: 5px 0;
    }
    li + li {
      border-top: 1px solid var(--line-soft);
    }
    li > span + span {
      margin-left: 12px;
    }
    .reason {
      color: var(--ink-2);
    }
  `,
})
export class CycleHistory {
  private readonly language = inject(Language);
  protected readonly formats = inject(Formats);
  protected readonly t = useTexts(texts);

  readonly history = input.required<CycleDetail['history']>();

  protected what({ kind, to }: Move): string {
    return this.t(words[kind], { stage: STATE_NAMES[to][this.language.current()] });
  }
}
