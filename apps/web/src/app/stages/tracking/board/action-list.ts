import { Component, computed, inject, input } from '@angular/core';
import { Router } from '@angular/router';
import type { ActionLine } from '@assay/contract';
import { ACTION_STATUSES } from '@assay/cycle';
import { ActionStatus } from '../../../core/actions/action-status';
import { DueMark } from '../../../core/actions/due-mark';
import { useEffectWords } from '../../../core/actions/effect-words';
import { useOwnWords } from '../../../core/actions/own-words';
import { TierBadge } from '../../../core/actions/tier-badge';
import { useTexts } from '../../../platform/texts/texts';
import { Cell } from '../../../ui/data-table/cell';
import type { Column } from '../../../ui/data-table/column';
import { DataTable } from '../../../ui/data-table/data-table';
import { texts } from '../texts';

/** The actions of a cycle in the columns of source S3, table 4, with how late each is. */
@Component({
  selector: 'app-action-list',
  imports: [ActionStatus, Cell, DataTable, DueMark, TierBadge],
  template: `
    <ui-data-table
      [rows]="actions()"
      [columns]="columns()"
      [rowId]="idOf"
      [label]="t('title')"
      [openable]="true"
      maxHeight="max(360px, calc(100vh - 300px))"
      (opened)="open($event)"
    >
      <ng-template uiCell="customer" [uiCellOf]="actions()" let-action>
        <app-tier-badge [tier]="action.tier" /> <span>{{ action.customer.name }}</span>
      </ng-template>
      <ng-template uiCell="due" [uiCellOf]="actions()" let-action>
        <app-due-mark [action]="action" [today]="today()" />
      </ng-template>
      <ng-template uiCell="status" [uiCellOf]="actions()" let-action>
        <app-action-status [action]="action" />
      </ng-template>
    </ui-data-table>
  `,
})
export class ActionList {
  private readonly router = inject(Router);
  protected readonly t = useTexts(texts);
  private readonly own = useOwnWords();
  private readonly words = useEffectWords();

  readonly actions = input.required<readonly ActionLine[]>();
  readonly today = input.required<string>();

  protected readonly idOf = (action: ActionLine): string => action.id;
  protected readonly columns = computed<readonly Column<ActionLine>[]>(() => [
    {
      key: 'customer',
      heading: this.t('customerTier'),
      width: '260px',
      sticky: true,
      sortBy: ({ customer }) => customer.code,
    },
    {
      key: 'problem',
      heading: this.t('problem'),
      width: '150px',
      text: ({ problem }) => this.own(problem),
      sortBy: ({ problem }) => this.own(problem),
    },
    { key: 'measure', heading: this.t('measure'), text: ({ measure }) => this.own(measure) },
    {
      key: 'department',
      heading: this.t('department'),
      width: '104px',
      text: ({ department }) => (department ? this.own(department.name) : '—'),
      sortBy: ({ department }) => (department ? this.own(department.name) : null),
    },
    {
      key: 'owner',
      heading: this.t('owner'),
      width: '92px',
      text: ({ owner }) => owner.name,
      sortBy: ({ owner }) => owner.name,
    },
    { key: 'due', heading: this.t('due'), width: '190px', sortBy: ({ dueDate }) => dueDate },
    {
      key: 'effect',
      heading: this.t('effect'),
      width: '210px',
      text: ({ effect }) => (effect ? this.words.goal(effect) : this.t('noEffect')),
    },
    {
      key: 'status',
      heading: this.t('status'),
      width: '110px',
      sortBy: ({ status, percent }) => ACTION_STATUSES.indexOf(status) * 1000 + percent,
    },
  ]);

  protected open({ id }: ActionLine): void {
    void this.router.navigate(['/work/actions', id]);
  }
}
