import { Component, computed, inject, input, model, signal } from '@angular/core';
import { calculation, type ResultLine } from '@assay/contract';
import { NzInputDirective } from 'ng-zorro-antd/input';
import { Api } from '../../platform/api/api';
import { useTexts } from '../../platform/texts/texts';
import type { Column } from '../../ui/data-table/column';
import { DataTable } from '../../ui/data-table/data-table';
import { State } from '../../ui/state/state';
import { texts } from './texts';

/** Some of the customers that the person sees in a cycle. */
@Component({
  selector: 'app-customer-choice',
  imports: [DataTable, NzInputDirective, State],
  template: `
    <div class="row head">
      <input
        nz-input
        type="search"
        class="grow"
        [placeholder]="t('search')"
        [attr.aria-label]="t('search')"
        (input)="find($event)"
      />
      <span class="muted" role="status">{{ t('chosen', { count: chosen().size }) }}</span>
    </div>
    <ui-state [of]="lines" [empty]="found().length === 0" [emptyText]="t('noCustomers')" />
    @if (found().length > 0) {
      <ui-data-table
        [rows]="found()"
        [columns]="columns()"
        [rowId]="idOf"
        [label]="t('someCustomers')"
        [selectable]="true"
        [(selected)]="chosen"
        maxHeight="max(140px, calc(100vh - 640px))"
      />
    }
  `,
  styles: `
    .head {
      margin-bottom: var(--space);
    }
  `,
})
export class CustomerChoice {
  protected readonly t = useTexts(texts);
  private readonly search = signal('');

  readonly cycleId = input.required<string>();
  readonly chosen = model<ReadonlySet<string>>(new Set());

  protected readonly lines = inject(Api).read(calculation.results, () => ({
    params: { cycleId: this.cycleId() },
  }));
  protected readonly found = computed(() => {
    const wanted = this.search().trim().toLowerCase();
    const lines = this.lines.hasValue() ? this.lines.value() : [];
    return lines
      .filter(({ code, name }) => `${code} ${name}`.toLowerCase().includes(wanted))
      .sort((a, b) => a.code.localeCompare(b.code, 'en', { numeric: true }));
  });
  protected readonly idOf = ({ customerId }: ResultLine): string => customerId;
  protected readonly columns = computed<readonly Column<ResultLine>[]>(() => [
    { key: 'code', heading: this.t('code'), width: '90px', text: ({ code }) => code },
    { key: 'name', heading: this.t('name'), text: ({ name }) => name },
    { key: 'owner', heading: this.t('owner'), width: '140px', text: ({ owner }) => owner ?? '' },
  ]);

  protected find(event: Event): void {
    this.search.set((event.target as HTMLInputElement).value);
  }
}
