import { Component, computed, inject, input, output, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { PlannedCustomer } from '@assay/contract';
import { NzButtonComponent } from 'ng-zorro-antd/button';
import { TierBadge } from '../../core/actions/tier-badge';
import { CycleRoom } from '../../core/cycles/cycle-room';
import { Language } from '../../platform/language/language';
import { useTexts } from '../../platform/texts/texts';
import { Formats } from '../../platform/time/formats';
import { Cell } from '../../ui/data-table/cell';
import type { Column } from '../../ui/data-table/column';
import { DataTable } from '../../ui/data-table/data-table';
import { texts } from './texts';

const stateTexts = { missing: 'stateMissing', covered: 'stateCovered', waived: 'stateWaived' } as const;

/** The customers who need an action: who has none yet, with what is to be done about it. */
@Component({
  selector: 'app-customers-to-plan',
  imports: [Cell, DataTable, NzButtonComponent, RouterLink, TierBadge],
  template: `
    <div class="row bar">
      <input
        type="search"
        class="select"
        [placeholder]="t('searchCustomer')"
        [attr.aria-label]="t('searchCustomer')"
        (input)="search.set(valueOf($event))"
      />
      <label>
        <input type="checkbox" [checked]="onlyMissing()" (change)="onlyMissing.set(!onlyMissing())" />
        {{ t('onlyMissing') }}
      </label>
    </div>
    <ui-data-table
      [rows]="found()"
      [columns]="columns()"
      [rowId]="idOf"
      [label]="t('needed')"
      maxHeight="max(360px, calc(100vh - 260px))"
    >
      <ng-template uiCell="customer" [uiCellOf]="found()" let-one>
        <span class="code muted small">{{ one.code }}</span>
        <a [routerLink]="[...room.pathOf(), 'customers', one.customerId]">{{ one.name }}</a>
      </ng-template>
      <ng-template uiCell="tier" [uiCellOf]="found()" let-one>
        <app-tier-badge [tier]="one.tier" />
        @if (one.overridden) {
          <span class="muted small" [title]="t('overridden')">*</span>
        }
      </ng-template>
      <ng-template uiCell="state" [uiCellOf]="found()" let-one>
        <span [class]="one.state" [title]="waiverOf(one)">{{ stateOf(one) }}</span>
      </ng-template>
      <ng-template uiCell="acts" [uiCellOf]="found()" let-one>
        @if (plans()) {
          <button nz-button nzType="link" nzSize="small" type="button" (click)="planned.emit(one)">
            {{ t('plan') }}
          </button>
          @if (one.waiver) {
            <button
              nz-button
              nzType="link"
              nzSize="small"
              type="button"
              [disabled]="busy()"
              (click)="unwaived.emit(one)"
            >
              {{ t('unwaive') }}
            </button>
          } @else if (one.state === 'missing') {
            <button
              nz-button
              nzType="link"
              nzSize="small"
              type="button"
              [disabled]="busy()"
              (click)="waived.emit(one)"
            >
              {{ t('waive') }}
            </button>
          }
        }
      </ng-template>
    </ui-data-table>
  `,
  styles: `
    .bar {
      margin-bottom: var(--space);
    }
    .bar .select {
      width: 240px;
    }
    .code {
      display: inline-block;
      min-width: 52px;
    }
    .missing {
      color: var(--danger);
    }
    .waived {
      color: var(--warning);
    }
    .covered {
      color: var(--success);
    }
  `,
})
export class CustomersToPlan {
  private readonly language = inject(Language);
  private readonly formats = inject(Formats);
  protected readonly room = inject(CycleRoom);
  protected readonly t = useTexts(texts);

  readonly customers = input.required<readonly PlannedCustomer[]>();
  readonly plans = input.required<boolean>();
  readonly busy = input.required<boolean>();
  readonly planned = output<PlannedCustomer>();
  readonly waived = output<PlannedCustomer>();
  readonly unwaived = output<PlannedCustomer>();

  protected readonly search = signal('');
  protected readonly onlyMissing = signal(false);
  protected readonly found = computed(() => {
    const wanted = this.search().trim().toLowerCase();
    return this.customers().filter(
      ({ code, name, state }) =>
        `${code} ${name}`.toLowerCase().includes(wanted) && (!this.onlyMissing() || state === 'missing'),
    );
  });
  protected readonly idOf = (customer: PlannedCustomer): string => customer.customerId;
  protected readonly columns = computed<readonly Column<PlannedCustomer>[]>(() => [
    { key: 'customer', heading: this.t('customer'), sticky: true, sortBy: ({ code }) => code },
    { key: 'tier', heading: this.t('tier'), width: '140px', sortBy: ({ tier }) => tier?.place ?? null },
    {
      key: 'total',
      heading: this.t('total'),
      width: '84px',
      number: true,
      text: ({ total }) => (total === null ? '—' : this.formats.number(total, 2)),
      sortBy: ({ total }) => total,
    },
    {
      key: 'weakest',
      heading: this.t('weakest'),
      width: '112px',
      text: ({ weakest }) => weakest?.name[this.language.current()] ?? '—',
      sortBy: ({ weakest }) => weakest?.key ?? null,
    },
    {
      key: 'problem',
      heading: this.t('worst'),
      width: '160px',
      text: ({ problem }) => problem?.[this.language.current()] ?? '—',
    },
    {
      key: 'owner',
      heading: this.t('owner'),
      width: '84px',
      text: ({ owner }) => owner?.name ?? '—',
      sortBy: ({ owner }) => owner?.name ?? null,
    },
    { key: 'state', heading: this.t('state'), width: '96px', sortBy: ({ state }) => state },
    { key: 'acts', heading: '', width: '180px' },
  ]);

  protected stateOf({ state, actions }: PlannedCustomer): string {
    return this.t(stateTexts[state], { count: actions });
  }

  protected waiverOf({ waiver }: PlannedCustomer): string {
    if (!waiver) return '';
    return this.t('waivedBy', { by: waiver.by, at: this.formats.moment(waiver.at), reason: waiver.reason });
  }

  protected valueOf(event: Event): string {
    return (event.target as HTMLInputElement).value;
  }
}
