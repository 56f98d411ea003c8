import { Component, computed, input, output } from '@angular/core';
import type { ActionLine } from '@assay/contract';
import { ACTION_STATUSES } from '@assay/cycle';
import { useTexts } from '../../platform/texts/texts';
import { Cell } from '../../ui/data-table/cell';
import type { Column } from '../../ui/data-table/column';
import { DataTable } from '../../ui/data-table/data-table';
import { ActionStatus } from './action-status';
import { DueMark } from './due-mark';
import { useEffectWords } from './effect-words';
import { useOwnWords } from './own-words';
import { texts } from './texts';
import { TierBadge } from './tier-badge';

/** The action plan in the columns of source S3, table 4. */
@Component({
  selector: 'app-action-table',
  imports: [ActionStatus, Cell, DataTable, DueMark, TierBadge],
  template: `
    <ui-data-table
      [rows]="actions()"
      [columns]="columns()"
      [rowId]="idOf"
      [label]="t('actions')"
      [rowHeight]="58"
      [openable]="true"
      maxHeight="max(360px, calc(100vh - 260px))"
      (opened)="opened.emit($event)"
    >
      <ng-template uiCell="customer" [uiCellOf]="actions()" let-action>
        <span class="two">
          <span class="cut" [title]="action.customer.name">{{ action.customer.name }}</span>
          <span
            ><span class="code muted small">{{ action.customer.code }}</span>
            <app-tier-badge [tier]="action.tier"
          /></span>
        </span>
      </ng-template>
      <ng-template uiCell="problem" [uiCellOf]="actions()" let-action>
        <span class="lines" [title]="own(action.problem)">{{ own(action.problem) }}</span>
      </ng-template>
      <ng-template uiCell="measure" [uiCellOf]="actions()" let-action>
        <span class="lines" [title]="own(action.measure)">{{ own(action.measure) }}</span>
      </ng-template>
      <ng-template uiCell="department" [uiCellOf]="actions()" let-action>
        <span class="lines">{{ departmentOf(action) }}</span>
      </ng-template>
      <ng-template uiCell="due" [uiCellOf]="actions()" let-action>
        <span class="two">
          <app-due-mark [action]="action" [today]="today()" />
          @if (action.carriedOver) {
            <span class="muted small">{{ t('carriedOver') }}</span>
          }
        </span>
      </ng-template>
      <ng-template uiCell="effect" [uiCellOf]="actions()" let-action>
        @if (action.effect; as effect) {
          <span class="two" [title]="words.goal(effect)">
            <span class="cut">{{ words.goal({ ...effect, from: null }) }}</span>
            <span class="cut muted small">{{ words.promise(effect.before, effect.after) }}</span>
          </span>
        } @else {
          <span class="muted">{{ t('noEffect') }}</span>
        }
      </ng-template>
      <ng-template uiCell="status" [uiCellOf]="actions()" let-action>
        <app-action-status [action]="action" />
      </ng-template>
    </ui-data-table>
  `,
  styles: `
    .two {
      display: flex;
      flex-direction: column;
      min-width: 0;
      line-height: 24px;
    }
    .lines {
      display: -webkit-box;
      overflow: hidden;
      line-height: 22px;
      white-space: normal;
      -webkit-box-orient: vertical;
      -webkit-line-clamp: 2;
    }
    .code {
      margin-right: 6px;
    }
  `,
})
export class ActionTable {
  protected readonly t = useTexts(texts);
  protected readonly own = useOwnWords();
  protected readonly words = useEffectWords();

  readonly actions = input.required<readonly ActionLine[]>();
  /** The server's day, to tell how late something is. */
  readonly today = input<string>();
  readonly opened = output<ActionLine>();

  protected readonly idOf = (action: ActionLine): string => action.id;
  protected readonly columns = computed<readonly Column<ActionLine>[]>(() => [
    {
      key: 'customer',
      heading: this.t('customerTier'),
      width: '170px',
      sticky: true,
      sortBy: ({ customer }) => customer.code,
    },
    {
      key: 'problem',
      heading: this.t('problem'),
      width: '112px',
      sortBy: ({ problem }) => this.own(problem),
    },
    { key: 'measure', heading: this.t('measure') },
    {
      key: 'department',
      heading: this.t('department'),
      width: '124px',
      sortBy: (one) => this.departmentOf(one),
    },
    {
      key: 'owner',
      heading: this.t('owner'),
      width: '84px',
      text: ({ owner }) => owner.name,
      sortBy: ({ owner }) => owner.name,
    },
    { key: 'due', heading: this.t('due'), width: '118px', sortBy: ({ dueDate }) => dueDate },
    {
      key: 'effect',
      heading: this.t('effect'),
      width: '208px',
      sortBy: ({ effect }) => (effect?.after.total ?? 0) - (effect?.before.total ?? 0),
    },
    {
      key: 'status',
      heading: this.t('status'),
      width: '130px',
      sortBy: ({ status }) => ACTION_STATUSES.indexOf(status),
    },
  ]);

  protected departmentOf({ department }: ActionLine): string {
    return department ? this.own(department.name) : '—';
  }
}
