import { Component, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { ActionLine } from '@assay/contract';
import { ActionStatus } from '../../core/actions/action-status';
import { DueMark } from '../../core/actions/due-mark';
import { useEffectWords } from '../../core/actions/effect-words';
import { useOwnWords } from '../../core/actions/own-words';
import { texts as actionTexts } from '../../core/actions/texts';
import { TierBadge } from '../../core/actions/tier-badge';
import { useTexts } from '../../platform/texts/texts';
import { Bar } from '../../ui/bar/bar';

/** An action in short: for whom, against what, what to do, until when. The whole card opens it. */
@Component({
  selector: 'app-action-card',
  imports: [ActionStatus, Bar, DueMark, RouterLink, TierBadge],
  template: `
    @let one = action();
    <a [routerLink]="['/work/actions', one.id]" [class.late]="one.overdue">
      <span class="head">
        <strong class="grow">{{ one.customer.name }}</strong>
        <app-tier-badge [tier]="one.tier" />
      </span>
      <span class="problem muted">{{ own(one.problem) }}</span>
      <span class="measure">{{ own(one.measure) }}</span>
      @if (one.effect; as effect) {
        <span class="muted small">{{ words.goal(effect) }}</span>
      }
      <span class="foot">
        <app-due-mark [action]="one" [today]="today()" />
        <span class="grow"></span>
        @if (withOwner()) {
          <span class="muted">{{ one.owner.name }}</span>
        } @else {
          <app-action-status [action]="one" />
        }
      </span>
      @if (one.status === 'in-progress') {
        <ui-bar [share]="one.percent / 100" />
      }
      @if (one.carriedOver) {
        <span class="muted small">{{ t('carriedOver') }}</span>
      }
      <ng-content />
    </a>
  `,
  styles: `
    a {
      display: flex;
      flex-direction: column;
      gap: 4px;
      padding: 12px;
      border: 1px solid var(--line-soft);
      border-left: 3px solid var(--line);
      border-radius: var(--radius);
      background: var(--surface);
      color: var(--ink);
    }
    a:hover {
      border-color: var(--accent-line);
      text-decoration: none;
    }
    .late {
      border-left-color: var(--danger);
    }
    .head,
    .foot {
      display: flex;
      align-items: center;
      gap: var(--space);
      min-width: 0;
    }
    .head {
      align-items: flex-start;
    }
    .foot {
      flex-wrap: wrap;
    }
    .measure {
      overflow-wrap: anywhere;
    }
  `,
})
export class ActionCard {
  protected readonly t = useTexts(actionTexts);
  protected readonly own = useOwnWords();
  protected readonly words = useEffectWords();

  readonly action = input.required<ActionLine>();
  /** The server's day. */
  readonly today = input.required<string>();
  /** On a board the column says the status, so the card says the owner. */
  readonly withOwner = input(false);
}
