import { Component, computed, inject, output } from '@angular/core';
import type { dataCollection, OutputOf } from '@assay/contract';
import { Language } from '../../platform/language/language';
import { useTexts } from '../../platform/texts/texts';
import { Formats } from '../../platform/time/formats';
import { Cell } from '../../ui/data-table/cell';
import type { Column } from '../../ui/data-table/column';
import { DataTable } from '../../ui/data-table/data-table';
import { State } from '../../ui/state/state';
import { DataCollectionState } from './data-collection-state';
import { texts } from './texts';

export type Lacking = OutputOf<typeof dataCollection.missing>[number];

/** As many as the server lists without being asked for more. */
const most = 2_000;

/** Customers who lack values, those who lack most first. */
@Component({
  selector: 'app-missing-section',
  imports: [Cell, DataTable, State],
  template: `
    <section class="panel" id="lacking" tabindex="-1">
      <div class="row head">
        <h2 class="grow">{{ t('lacking') }}</h2>
        <label class="row">
          <span class="muted">{{ t('filterBy') }}</span>
          <select class="select" (change)="filter($event)">
            <option value="" [selected]="!state.indicator()">{{ t('anyIndicator') }}</option>
            @for (one of state.coverage(); track one.indicator) {
              <option [value]="one.indicator" [selected]="one.indicator === state.indicator()">
                {{ one.name[language.current()] }}
              </option>
            }
          </select>
        </label>
      </div>
      <ui-state
        [of]="state.missing"
        [empty]="state.missing.hasValue() && rows().length === 0"
        [emptyText]="t(state.indicator() ? 'lackingOf' : 'lackingNone')"
      />
      @if (rows().length > 0) {
        <ui-data-table
          [rows]="rows()"
          [columns]="columns()"
          [rowId]="idOf"
          [label]="t('lacking')"
          [openable]="true"
          maxHeight="420px"
          (opened)="opened.emit($event)"
        >
          <ng-template uiCell="lacks" [uiCellOf]="rows()" let-row>
            <span [title]="namesOf(row)">{{ namesOf(row) }}</span>
          </ng-template>
        </ui-data-table>
        @if (rows().length === most) {
          <p class="muted small">{{ t('many', { count: formats.number(most) }) }}</p>
        }
      }
    </section>
  `,
  styles: `
    .head {
      margin-bottom: 8px;
    }
    .select {
      width: 220px;
    }
  `,
})
export class MissingSection {
  protected readonly language = inject(Language);
  protected readonly formats = inject(Formats);
  protected readonly state = inject(DataCollectionState);
  protected readonly t = useTexts(texts);
  protected readonly most = most;

  readonly opened = output<Lacking>();

  protected readonly rows = computed(() => (this.state.missing.hasValue() ? this.state.missing.value() : []));
  protected readonly idOf = ({ customerId }: Lacking): string => customerId;
  private readonly names = computed(
    () =>
      new Map(this.state.coverage().map(({ indicator, name }) => [indicator, name[this.language.current()]])),
  );
  protected readonly columns = computed<readonly Column<Lacking>[]>(() => [
    {
      key: 'code',
      heading: this.t('code'),
      width: '110px',
      text: ({ code }) => code,
      sortBy: ({ code }) => code,
    },
    {
      key: 'name',
      heading: this.t('name'),
      width: '300px',
      text: ({ name }) => name,
      sortBy: ({ name }) => name,
    },
    {
      key: 'has',
      heading: this.t('has'),
      width: '110px',
      number: true,
      text: ({ covered, of }) => `${covered} / ${of}`,
      sortBy: ({ covered }) => covered,
    },
    { key: 'lacks', heading: this.t('lacks') },
  ]);

  protected namesOf({ missing }: Lacking): string {
    return missing
      .map((key) => this.names().get(key) ?? key)
      .join(this.language.current() === 'zh' ? '、' : ', ');
  }

  protected filter(event: Event): void {
    const { value } = event.target as HTMLSelectElement;
    this.state.indicator.set(value === '' ? undefined : value);
  }
}
