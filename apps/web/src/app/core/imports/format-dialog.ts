import { Component, computed, input, linkedSignal, output } from '@angular/core';
import { TABLE_KEYS, tableOf, type Column, type TableKey } from '@assay/metrics';
import { NzButtonComponent } from 'ng-zorro-antd/button';
import { saveFile } from '../../platform/api/save-file';
import { useTexts } from '../../platform/texts/texts';
import { Dialog } from '../../ui/dialogs/dialog';
import { Field } from '../../ui/field/field';
import { columnExample } from './column-examples';
import { texts } from './texts';

type Key = keyof (typeof texts)['zh'];

/** What each canonical file must look like, with an empty one to fill in. */
@Component({
  selector: 'app-format-dialog',
  imports: [Dialog, Field, NzButtonComponent],
  template: `
    <ui-dialog
      [heading]="t('formatHeading', { table: nameOf(table()) })"
      width="860px"
      [side]="true"
      (closed)="closed.emit()"
    >
      <div class="row">
        <ui-field class="grow" [label]="t('tableHeading')">
          <select class="select" (change)="choose($event)">
            @for (key of tables; track key) {
              <option [value]="key" [selected]="key === table()">{{ nameOf(key) }}</option>
            }
          </select>
        </ui-field>
        <button nz-button type="button" class="down" (click)="download()">{{ t('template') }}</button>
      </div>
      <p class="muted">{{ t('formatText') }}</p>
      <table class="table">
        <thead>
          <tr>
            <th scope="col">{{ t('column') }}</th>
            <th scope="col">{{ t('meaning') }}</th>
            <th scope="col">{{ t('kind') }}</th>
            <th scope="col">{{ t('example') }}</th>
          </tr>
        </thead>
        <tbody>
          @for (column of columns(); track column.key) {
            <tr>
              <td>
                <code>{{ column.key }}</code>
              </td>
              <td>
                {{ meaningOf(column) }}
                <span class="small" [class.warning]="column.required" [class.muted]="!column.required">{{
                  t(column.required ? 'required' : 'optional')
                }}</span>
              </td>
              <td>{{ kindOf(column) }}</td>
              <td>
                <code>{{ exampleOf(column) }}</code>
              </td>
            </tr>
          }
        </tbody>
      </table>
    </ui-dialog>
  `,
  styles: `
    .down {
      align-self: end;
    }
    code {
      white-space: nowrap;
    }
  `,
})
export class FormatDialog {
  protected readonly t = useTexts(texts);
  protected readonly tables = TABLE_KEYS;

  /** The file that is shown first. */
  readonly first = input<TableKey>('customers');
  readonly closed = output();

  protected readonly table = linkedSignal(() => this.first());
  protected readonly columns = computed(() => tableOf(this.table()).columns);

  protected nameOf(table: TableKey): string {
    return this.t(`table_${table}`);
  }

  protected meaningOf({ key }: Column): string {
    return this.t(`column_${key}` as Key);
  }

  protected kindOf({ kind, choices, blank }: Column): string {
    const words = this.t(`kind_${kind}`, { choices: choices?.join(' / ') ?? '' });
    return blank === undefined ? words : words + this.t('blank', { blank });
  }

  protected exampleOf({ key }: Column): string {
    return columnExample(this.table(), key);
  }

  protected choose(event: Event): void {
    const { value } = event.target as HTMLSelectElement;
    this.table.set(TABLE_KEYS.find((key) => key === value) ?? this.table());
  }

  /** The mark at the beginning tells spreadsheets that the file is UTF-8. */
  protected download(): void {
    const header = this.columns().map(({ key }) => key);
    saveFile(new Blob([`\uFEFF${header.join(',')}\r\n`], { type: 'text/csv' }), `${this.table()}.csv`);
  }
}
