import { Component, computed, inject, input, output } from '@angular/core';
import type { DataImport, Task } from '@assay/contract';
import { ImportOutcome } from '../../core/imports/import-outcome';
import { texts as importTexts } from '../../core/imports/texts';
import { useTexts } from '../../platform/texts/texts';
import { Formats } from '../../platform/time/formats';
import { Dialog } from '../../ui/dialogs/dialog';
import { SetAsideRows } from './set-aside-rows';
import { texts } from './texts';

/** One import with everything there is to know about it. */
@Component({
  selector: 'app-import-dialog',
  imports: [Dialog, ImportOutcome, SetAsideRows],
  template: `
    @let one = of();
    <ui-dialog [heading]="one.fileName" [side]="true" width="880px" (closed)="closed.emit()">
      <dl class="facts">
        <dt>{{ t('table') }}</dt>
        <dd>{{ tableName() }}</dd>
        <dt>{{ t('size') }}</dt>
        <dd>{{ formats.bytes(one.bytes) }}</dd>
        <dt>{{ t('when') }}</dt>
        <dd>{{ formats.moment(one.at) }} · {{ one.by }}</dd>
      </dl>
      <app-import-outcome [of]="one" [task]="task()" />
      @if (one.state === 'done') {
        <app-set-aside-rows [of]="one" />
      }
    </ui-dialog>
  `,
})
export class ImportDialog {
  protected readonly formats = inject(Formats);
  protected readonly t = useTexts(texts);
  private readonly names = useTexts(importTexts);

  readonly of = input.required<DataImport>();
  readonly task = input<Task>();
  readonly closed = output();

  protected readonly tableName = computed(() => this.names(`table_${this.of().table}`));
}
