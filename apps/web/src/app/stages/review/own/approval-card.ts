import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { review, type CycleSummary } from '@assay/contract';
import { NzButtonComponent } from 'ng-zorro-antd/button';
import { Api } from '../../../platform/api/api';
import { useTexts } from '../../../platform/texts/texts';
import { daysUntil } from '../../../platform/time/days-until';
import { Formats } from '../../../platform/time/formats';
import { Bar } from '../../../ui/bar/bar';
import { State } from '../../../ui/state/state';
import { texts } from './texts';

/** A cycle under review: how many tiers wait for this person, and how far the whole is. */
@Component({
  selector: 'app-approval-card',
  imports: [Bar, NzButtonComponent, RouterLink, State],
  template: `
    <h2>{{ cycle().name }}</h2>
    <ui-state [of]="board" [lines]="2" />
    @if (counts(); as count) {
      <p>
        <strong>{{ t('waiting', { count: formats.number(count.mine) }) }}</strong>
        @if (count.others > 0) {
          <span class="muted"> · {{ t('waitingOthers', { count: formats.number(count.others) }) }}</span>
        }
        @if (due(); as words) {
          <span class="muted"> · </span><span [class.danger]="late()">{{ words }}</span>
        }
      </p>
      <ui-bar [share]="count.share" [tone]="count.share === 1 ? 'success' : 'accent'" />
      <p class="small muted">
        {{ t('decidedOf', { decided: formats.number(count.decided), of: formats.number(count.of) }) }}
      </p>
      <a nz-button [nzType]="count.mine > 0 ? 'primary' : 'default'" [routerLink]="link()">{{
        t(count.mine > 0 ? 'begin' : 'look')
      }}</a>
    }
  `,
  styles: `
    :host {
      display: grid;
      gap: var(--space);
      justify-items: start;
    }
    ui-bar {
      width: 100%;
    }
  `,
})
export class ApprovalCard {
  protected readonly formats = inject(Formats);
  protected readonly t = useTexts(texts);

  /** In the stage of review. */
  readonly cycle = input.required<CycleSummary>();

  protected readonly board = inject(Api).read(review.board, () => ({ params: { cycleId: this.cycle().id } }));
  protected readonly link = computed(() => ['/cycles', this.cycle().id, 'review']);
  protected readonly counts = computed(() => {
    if (!this.board.hasValue()) return undefined;
    const { items } = this.board.value();
    const open = items.filter(({ state }) => state === 'pending' || state === 'returned');
    const mine = open.filter(({ refusal }) => refusal === null).length;
    const decided = items.length - open.length;
    const share = items.length === 0 ? 0 : decided / items.length;
    return { mine, others: open.length - mine, decided, of: items.length, share };
  });
  private readonly left = computed(() => {
    const deadline = this.cycle().stages.find(({ stage }) => stage === 'review')?.deadline;
    return deadline ? daysUntil(deadline) : undefined;
  });
  protected readonly late = computed(() => (this.left() ?? 0) < 0);
  protected readonly due = computed(() => {
    const days = this.left();
    if (days === undefined) return '';
    if (days === 0) return this.t('dueToday');
    return days > 0 ? this.t('daysLeft', { days }) : this.t('daysOver', { days: -days });
  });
}
