import { Component, inject, input, output } from '@angular/core';
import { TABLE_KEYS, type TableKey } from '@assay/metrics';
import { NzButtonComponent } from 'ng-zorro-antd/button';
import { ProblemWords } from '../../platform/api/problem-words';
import { useTexts } from '../../platform/texts/texts';
import { Formats } from '../../platform/time/formats';
import { Bar } from '../../ui/bar/bar';
import type { QueuedFile } from './import-queue';
import { texts } from './texts';

/** The files that were chosen, each with what it holds, until the server has taken it on. */
@Component({
  selector: 'app-queue-list',
  imports: [Bar, NzButtonComponent],
  template: `
    <table class="table">
      <thead>
        <tr>
          <th scope="col">{{ t('fileHeading') }}</th>
          <th scope="col" class="number">{{ t('sizeHeading') }}</th>
          <th scope="col" class="what">{{ t('tableHeading') }}</th>
          <th class="state"></th>
        </tr>
      </thead>
      <tbody>
        @for (one of files(); track one.id) {
          <tr>
            <td class="name">{{ one.file.name }}</td>
            <td class="number">{{ formats.bytes(one.file.size) }}</td>
            <td>
              @if (one.step === 'ready') {
                <select
                  class="select"
                  [class.open]="!one.table"
                  [attr.aria-label]="t('tableOf', { name: one.file.name })"
                  (change)="choose(one, $event)"
                >
                  @if (!one.table) {
                    <option value="">{{ t('chooseTable') }}</option>
                  }
                  @for (key of tables; track key) {
                    <option [value]="key" [selected]="key === one.table">{{ nameOf(key) }}</option>
                  }
                </select>
              } @else if (one.table) {
                {{ nameOf(one.table) }}
              }
            </td>
            <td>
              @switch (one.step) {
                @case ('waiting') {
                  <span class="muted">{{ t('waits') }}</span>
                }
                @case ('sending') {
                  <span class="muted small">{{ t('sends') }} {{ formats.percent(one.share) }}</span>
                  <ui-bar [share]="one.share" />
                }
                @default {
                  @if (one.problem) {
                    <p class="danger" role="alert">{{ words.say(one.problem) }}</p>
                  }
                  <button
                    nz-button
                    nzType="link"
                    nzSize="small"
                    type="button"
                    [attr.aria-label]="t('removeFile', { name: one.file.name })"
                    (click)="removed.emit(one)"
                  >
                    {{ t('remove') }}
                  </button>
                }
              }
            </td>
          </tr>
        }
      </tbody>
    </table>
  `,
  styles: `
    :host {
      display: block;
    }
    .name {
      overflow-wrap: anywhere;
    }
    .what {
      width: 200px;
    }
    .state {
      width: 240px;
    }
    .table td {
      vertical-align: middle;
    }
    .open {
      border-color: var(--warning);
    }
  `,
})
export class QueueList {
  protected readonly formats = inject(Formats);
  protected readonly words = inject(ProblemWords);
  protected readonly t = useTexts(texts);
  protected readonly tables = TABLE_KEYS;

  readonly files = input.required<readonly QueuedFile[]>();
  readonly chosen = output<{ readonly id: number; readonly table: TableKey | undefined }>();
  readonly removed = output<QueuedFile>();

  protected nameOf(table: TableKey): string {
    return this.t(`table_${table}`);
  }

  protected choose({ id }: QueuedFile, event: Event): void {
    const { value } = event.target as HTMLSelectElement;
    this.chosen.emit({ id, table: TABLE_KEYS.find((key) => key === value) });
  }
}
