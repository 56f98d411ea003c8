import { Component, computed, inject, input, model as twoWay } from '@angular/core';
import type { ReviewItem } from '@assay/contract';
import type { EvaluationModel } from '@assay/model';
import { useModelWords } from '../../core/models/model-words';
import { useTexts } from '../../platform/texts/texts';
import { Formats } from '../../platform/time/formats';
import { texts } from './texts';
import { groupChanges, type Change } from './tier-changes';

export const changeTexts = {
  'out-of-best': 'outOfBest',
  'into-risk': 'intoRisk',
  'into-best': 'intoBest',
  'out-of-risk': 'outOfRisk',
} as const;

/** What changed most, as ways into the list. */
@Component({
  selector: 'app-change-board',
  template: `
    <h2 [title]="t('changesHint')">{{ t('changes') }}</h2>
    @if (groups().length === 0) {
      <p class="muted">{{ t(comparable() ? 'noChanges' : 'noPrevious') }}</p>
    } @else {
      <div class="row">
        @for (group of groups(); track group.change) {
          <button
            type="button"
            [class.loss]="group.change === 'out-of-best' || group.change === 'into-risk'"
            [attr.aria-pressed]="chosen() === group.change"
            (click)="toggle(group.change)"
          >
            <span>{{ say(group.change) }}</span>
            <strong>{{ t('showChange', { count: formats.number(group.items.length) }) }}</strong>
          </button>
        }
      </div>
      <p class="muted small">{{ t('changesHint') }}</p>
    }
  `,
  styles: `
    h2 {
      margin-bottom: var(--space);
    }
    button {
      display: grid;
      padding: 4px 14px;
      border: 1px solid var(--line);
      border-left: 4px solid var(--success);
      border-radius: var(--radius);
      background: var(--surface);
      text-align: start;
    }
    .loss {
      border-left-color: var(--danger);
    }
    button:hover,
    [aria-pressed='true'] {
      background: var(--accent-soft);
    }
    p {
      margin-top: 6px;
    }
  `,
})
export class ChangeBoard {
  protected readonly formats = inject(Formats);
  protected readonly t = useTexts(texts);

  readonly items = input.required<readonly ReviewItem[]>();
  readonly model = input.required<EvaluationModel>();
  readonly chosen = twoWay.required<Change | ''>();

  private readonly words = useModelWords(() => this.model());
  /** Whether anybody had a tier in the last cycle. */
  protected readonly comparable = computed(() =>
    this.items().some(({ previousTier }) => previousTier !== null),
  );
  protected readonly groups = computed(() => groupChanges(this.items(), this.model()));

  protected say(change: Change): string {
    return this.t(changeTexts[change], { tier: this.words.tiers()[0]?.name ?? '' });
  }

  protected toggle(change: Change): void {
    this.chosen.set(this.chosen() === change ? '' : change);
  }
}
