import { Component, computed, input } from '@angular/core';
import type { PairFeedbackView } from '@assay/contract';
import { stepOfJudgement } from '@assay/weighting';
import { useTexts } from '../../../platform/texts/texts';
import { stepBrief } from '../step-words';
import { texts } from './texts';

/** What all experts together answered to a pair in the round before; nobody can be recognised. */
@Component({
  selector: 'app-pair-feedback',
  template: `
    <p class="small">
      <strong>{{ t('last', { answers: feedback().answers }) }}</strong>
      @for (fact of facts(); track $index) {
        <span>{{ fact }}</span>
      }
    </p>
    @if (bars(); as bars) {
      <div class="bars" role="img" [attr.aria-label]="caption()" [title]="caption()">
        @for (bar of bars; track $index) {
          <span [style.height.%]="bar.height" [class.own]="bar.own"></span>
        }
      </div>
    }
    @if (feedback().reasons.length > 0) {
      <p class="small">
        <strong>{{ t('reasons') }}</strong>
        @for (reason of feedback().reasons; track $index) {
          <q>{{ reason }}</q>
        }
      </p>
    }
  `,
  styles: `
    :host {
      display: block;
      margin-top: 4px;
      padding: 4px 8px;
      background: var(--surface-2);
    }
    p {
      display: flex;
      flex-wrap: wrap;
      gap: 2px 12px;
      margin: 0;
      color: var(--ink-2);
    }
    .bars {
      display: flex;
      align-items: flex-end;
      gap: 2px;
      width: 220px;
      height: 32px;
      border-bottom: 1px solid var(--line);
    }
    .bars span {
      flex: 1;
      background: var(--accent-line);
    }
    .bars .own {
      background: var(--accent);
    }
  `,
})
export class PairFeedback {
  protected readonly t = useTexts(texts);

  readonly feedback = input.required<PairFeedbackView>();
  readonly first = input.required<string>();
  readonly second = input.required<string>();

  protected readonly facts = computed(() => {
    const { own, median, quartiles, group, ownError } = this.feedback();
    const brief = (step: number) => stepBrief(step, this.first(), this.second());
    return [
      own === null ? '' : this.t('lastOwn', { own: brief(own) }),
      median === null ? this.t('hidden') : this.t('median', { median: brief(median) }),
      quartiles === null ? '' : this.t('middle', { low: brief(quartiles[0]), high: brief(quartiles[1]) }),
      group === null ? '' : this.t('group', { group: brief(stepOfJudgement(group)) }),
      ownError === null || ownError < 1.05 ? '' : this.t('ownError', { error: ownError.toFixed(1) }),
    ].filter((fact) => fact !== '');
  });
  /** From the first item's side to the second's, as the slider lies. */
  protected readonly bars = computed(() => {
    const { histogram, own } = this.feedback();
    if (!histogram) return undefined;
    const most = Math.max(...histogram);
    return histogram.map((count, at) => ({ height: (100 * count) / most, own: own === at - 8 })).reverse();
  });
  protected readonly caption = computed(() =>
    this.t('histogram', { first: this.first(), second: this.second() }),
  );
}
