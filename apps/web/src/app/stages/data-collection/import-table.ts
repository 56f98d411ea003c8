import { Component, computed, inject, input, output } from '@angular/core';
import type { DataImport, Task } from '@assay/contract';
import { texts as importTexts } from '../../core/imports/texts';
import { ProblemWords } from '../../platform/api/problem-words';
import { useTexts } from '../../platform/texts/texts';
import { Formats } from '../../platform/time/formats';
import { Bar } from '../../ui/bar/bar';
import { Cell } from '../../ui/data-table/cell';
import type { Column } from '../../ui/data-table/column';
import { DataTable } from '../../ui/data-table/data-table';
import { texts } from './texts';

type Counter = 'read' | 'accepted' | 'setAside' | 'added' | 'updated';

/** The imports of a cycle with how far they are and their counters; read = accepted + set aside. */
@Component({
  selector: 'app-import-table',
  imports: [Bar, Cell, DataTable],
  template: `
    <ui-data-table
      [rows]="imports()"
      [columns]="columns()"
      [rowId]="idOf"
      [label]="t('importsLabel')"
      [openable]="true"
      maxHeight="330px"
      (opened)="opened.emit($event)"
    >
      <ng-template uiCell="state" [uiCellOf]="imports()" let-one>
        @switch (one.state) {
          @case ('done') {
            <span class="success">{{ t('state_done') }}</span>
          }
          @case ('refused') {
            <span class="danger" [title]="refusal(one)">{{ t('refusedWhy', { why: refusal(one) }) }}</span>
          }
          @default {
            @let done = share(one);
            <span class="progress">
              {{ t(done === null ? 'state_queued' : 'state_running') }}
              @if (done !== null) {
                <ui-bar class="grow" [share]="done" />
                {{ formats.percent(done) }}
              }
            </span>
          }
        }
      </ng-template>
      <ng-template uiCell="setAside" [uiCellOf]="imports()" let-one>
        @if (one.state === 'done') {
          <span [class.warning]="one.setAside > 0">{{ formats.number(one.setAside) }}</span>
        }
      </ng-template>
    </ui-data-table>
  `,
  styles: `
    :host {
      display: block;
    }
    .progress {
      display: flex;
      align-items: center;
      gap: 8px;
    }
  `,
})
export class ImportTable {
  private readonly problemWords = inject(ProblemWords);
  protected readonly formats = inject(Formats);
  protected readonly t = useTexts(texts);
  private readonly names = useTexts(importTexts);

  readonly imports = input.required<readonly DataImport[]>();
  readonly taskOf = input.required<(one: DataImport) => Task | undefined>();
  readonly opened = output<DataImport>();

  protected readonly idOf = ({ id }: DataImport): string => id;
  protected readonly columns = computed<readonly Column<DataImport>[]>(() => [
    { key: 'file', heading: this.t('file'), text: ({ fileName }) => fileName, sortBy: (one) => one.fileName },
    {
      key: 'table',
      heading: this.t('table'),
      width: '124px',
      text: ({ table }) => this.names(`table_${table}`),
      sortBy: ({ table }) => table,
    },
    { key: 'state', heading: this.t('state'), width: '140px', sortBy: ({ state }) => state },
    this.counter('read'),
    this.counter('accepted'),
    { ...this.counter('setAside'), width: '118px', sortBy: ({ setAside }) => setAside },
    this.counter('added'),
    this.counter('updated'),
    {
      key: 'when',
      heading: this.t('when'),
      width: '150px',
      text: ({ at }) => this.formats.moment(at),
      sortBy: ({ at }) => at,
    },
  ]);

  protected refusal({ problem }: DataImport): string {
    return problem ? this.problemWords.say(problem) : '';
  }

  /** Done share, 0 to 1; null while nothing has begun. */
  protected share(one: DataImport): number | null {
    const task = this.taskOf()(one);
    if (!task || task.state === 'queued') return null;
    if (task.state === 'done') return 1;
    return task.total > 0 ? Math.min(1, task.done / task.total) : 0;
  }

  private counter(key: Counter): Column<DataImport> {
    return {
      key,
      heading: this.t(key),
      width: '92px',
      number: true,
      text: (one) => (one.state === 'done' ? this.formats.number(one[key]) : ''),
    };
  }
}
