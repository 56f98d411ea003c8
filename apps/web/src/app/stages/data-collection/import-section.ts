import { Component, computed, inject, signal } from '@angular/core';
import type { DataImport } from '@assay/contract';
import type { TableKey } from '@assay/metrics';
import { NzButtonComponent } from 'ng-zorro-antd/button';
import { FormatDialog } from '../../core/imports/format-dialog';
import { ImportQueue } from '../../core/imports/import-queue';
import { QueueList } from '../../core/imports/queue-list';
import { texts as importTexts } from '../../core/imports/texts';
import { useTexts } from '../../platform/texts/texts';
import { Formats } from '../../platform/time/formats';
import { FileDrop } from '../../ui/file-drop/file-drop';
import { DataCollectionState } from './data-collection-state';
import { ImportDialog } from './import-dialog';
import { ImportTable } from './import-table';
import { texts } from './texts';

const maxBytes = 200 * 1000 * 1000;

/** Takes files, and shows what came of each; and what is in store altogether. */
@Component({
  selector: 'app-import-section',
  imports: [FileDrop, FormatDialog, ImportDialog, ImportTable, NzButtonComponent, QueueList],
  providers: [ImportQueue],
  templateUrl: './import-section.html',
  styles: `
    .store {
      display: grid;
      grid-template-columns: repeat(auto-fill, minmax(118px, 1fr));
      gap: 8px 16px;
    }
    .store span {
      display: block;
    }
  `,
})
export class ImportSection {
  protected readonly formats = inject(Formats);
  protected readonly state = inject(DataCollectionState);
  protected readonly queue = inject(ImportQueue);
  protected readonly t = useTexts(texts);
  protected readonly names = useTexts(importTexts);
  protected readonly maxBytes = maxBytes;

  protected readonly helping = signal(false);
  private readonly openedId = signal<string | undefined>(undefined);
  /** Taken from the list, so that it goes on while it is being looked at. */
  protected readonly opened = computed(() => this.state.imports().find(({ id }) => id === this.openedId()));
  protected readonly taskOf = (one: DataImport) => this.state.taskOf(one);

  protected nameOf(table: TableKey): string {
    return this.names(`table_${table}`);
  }

  protected open(one: DataImport | undefined): void {
    this.openedId.set(one?.id);
  }

  protected async send(): Promise<void> {
    await this.queue.send(() => this.state.reload());
  }
}
