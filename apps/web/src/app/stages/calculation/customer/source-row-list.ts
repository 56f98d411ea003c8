import { Component, inject, input, type Resource } from '@angular/core';
import type { OutputOf, calculation } from '@assay/contract';
import { useTexts } from '../../../platform/texts/texts';
import { Formats } from '../../../platform/time/formats';
import { State } from '../../../ui/state/state';
import { kindText } from './record-kinds';
import { texts } from './texts';

export type Rows = OutputOf<typeof calculation.sourceRows>;

/** The records that an indicator's values were computed from, newest first, part by part. */
@Component({
  selector: 'app-source-row-list',
  imports: [State],
  template: `
    @let source = rows();
    <ui-state [of]="source" [lines]="3" />
    @for (part of source.value() ?? []; track part.input) {
      @if ((source.value() ?? []).length > 1) {
        <h4>{{ nameOf()(part.input) }}</h4>
      }
      @if (part.table === null) {
        <p class="muted">{{ t('noSourceRows') }}</p>
      } @else if (part.total === 0) {
        <p class="muted">{{ t('noRowsInWindow') }}</p>
      } @else {
        <p class="muted small">
          {{
            t('sourceRowsCount', {
              total: formats.number(part.total),
              shown: formats.number(part.rows.length),
            })
          }}
        </p>
        <div class="scroll-x">
          <table class="table">
            <thead>
              <tr>
                <th scope="col">{{ t('rowDate') }}</th>
                <th scope="col">{{ t('rowId') }}</th>
                <th scope="col">{{ t('rowKind') }}</th>
                <th scope="col" class="number">{{ t('rowAmount') }}</th>
                <th scope="col">{{ t('rowFile') }}</th>
              </tr>
            </thead>
            <tbody>
              @for (row of part.rows; track $index) {
                <tr>
                  <td>{{ row.at ? formats.day(row.at) : '—' }}</td>
                  <td>{{ row.id }}</td>
                  <td>{{ t(kindText(row.kind)) }}</td>
                  <td class="number">{{ amountOf(row.amount) }}</td>
                  <td class="small">{{ row.importedFrom ?? '—' }}</td>
                </tr>
              }
            </tbody>
          </table>
        </div>
      }
    }
  `,
  styles: `
    h4 {
      margin: 8px 0 4px;
    }
  `,
})
export class SourceRowList {
  protected readonly formats = inject(Formats);
  protected readonly t = useTexts(texts);
  protected readonly kindText = kindText;

  readonly rows = input.required<Resource<Rows | undefined>>();
  /** The name of an input of the model. */
  readonly nameOf = input.required<(input: string) => string>();

  protected amountOf(amount: string | null): string {
    return amount === null ? '—' : this.formats.short(Number(amount), 2);
  }
}
