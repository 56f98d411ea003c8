import { Component, computed, effect, inject, output, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { dataCollection } from '@assay/contract';
import { CycleRoom } from '../../core/cycles/cycle-room';
import { CycleTasks } from '../../core/cycles/cycle-tasks';
import { ImportOutcome } from '../../core/imports/import-outcome';
import { ImportQueue } from '../../core/imports/import-queue';
import { QueueList } from '../../core/imports/queue-list';
import { Api } from '../../platform/api/api';
import { useTexts } from '../../platform/texts/texts';
import { FileDrop } from '../../ui/file-drop/file-drop';
import { texts } from './texts';

const maxBytes = 200 * 1000 * 1000;

/** Takes the file of customers right here, and tells when they are in. */
@Component({
  selector: 'app-customers-import',
  imports: [FileDrop, ImportOutcome, QueueList, RouterLink],
  providers: [ImportQueue],
  template: `
    <ui-file-drop accept=".csv,.txt" [maxBytes]="maxBytes" (files)="take($event)" />
    @if (queue.files().length > 0) {
      <app-queue-list [files]="queue.files()" (removed)="queue.remove($event.id)" />
    }
    @if (started.hasValue()) {
      @let one = started.value();
      <app-import-outcome [of]="one" [task]="task()" />
      @if (one.setAside > 0) {
        <a [routerLink]="room.pathOf('data-collection')">{{ t('importDetail') }}</a>
      }
    }
  `,
  styles: `
    :host {
      display: grid;
      gap: 8px;
    }
  `,
})
export class CustomersImport {
  private readonly api = inject(Api);
  private readonly tasks = inject(CycleTasks);
  protected readonly room = inject(CycleRoom);
  protected readonly queue = inject(ImportQueue);
  protected readonly t = useTexts(texts);
  protected readonly maxBytes = maxBytes;

  /** The customers that could be read are in. */
  readonly imported = output();

  private readonly importId = signal<string | undefined>(undefined);
  protected readonly task = computed(() => {
    const importId = this.importId();
    return importId === undefined ? undefined : this.tasks.newest('import-file', importId);
  });
  private readonly ended = computed(() => ['done', 'failed'].includes(this.task()?.state ?? ''));
  /** Read when it starts, and again when it has ended. */
  protected readonly started = this.api.read(dataCollection.one, () => {
    const importId = this.importId();
    this.ended();
    return importId === undefined ? undefined : { params: { ...this.room.params(), importId } };
  });

  constructor() {
    effect(() => {
      if (this.ended()) this.imported.emit();
    });
  }

  protected async take(files: readonly File[]): Promise<void> {
    this.importId.set(undefined);
    this.queue.add(files, 'customers');
    await this.queue.send(({ id }) => this.importId.set(id));
  }
}
