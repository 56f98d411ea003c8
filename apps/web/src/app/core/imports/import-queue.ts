import { computed, inject, Injectable, signal } from '@angular/core';
import { dataCollection, tasks, type DataImport } from '@assay/contract';
import { TABLE_KEYS, type TableKey } from '@assay/metrics';
import { Api } from '../../platform/api/api';
import { ApiProblem } from '../../platform/api/api-problem';
import { CycleRoom } from '../cycles/cycle-room';
import { guessTable } from './guess-table';

/** A file that somebody chose, on its way to the server. */
export interface QueuedFile {
  readonly id: number;
  readonly file: File;
  /** Undefined until somebody says, where the name does not tell. */
  readonly table: TableKey | undefined;
  /** `waiting`: for its turn; `sent`: the server has it, and its import goes on by itself. */
  readonly step: 'ready' | 'waiting' | 'sending' | 'sent' | 'refused';
  /** Sent share, 0 to 1. */
  readonly share: number;
  readonly problem: ApiProblem | undefined;
}

const pause = 700;
const open = new Set(['queued', 'running']);

/**
 * Files to import, sent one after the other in the order in which they build on each other. Customers come first, and
 * what follows waits until they are in: a row of an unknown customer would be set aside.
 */
@Injectable()
export class ImportQueue {
  private readonly api = inject(Api);
  private readonly room = inject(CycleRoom);
  private readonly queued = signal<readonly QueuedFile[]>([]);
  private readonly running = signal(false);
  private last = 0;

  /** Those that are not with the server yet. */
  readonly files = computed(() => this.queued().filter(({ step }) => step !== 'sent'));
  readonly busy = this.running.asReadonly();
  readonly ready = computed(() => {
    const open = this.files().filter(({ step }) => step === 'ready');
    return open.length > 0 && open.every(({ table }) => table !== undefined);
  });

  /** @param table what they are, where there is no choice */
  add(files: readonly File[], table?: TableKey): void {
    const added = files.map((file) => ({
      id: ++this.last,
      file,
      table: table ?? guessTable(file.name),
      step: 'ready' as const,
      share: 0,
      problem: undefined,
    }));
    this.queued.update((queued) => [...queued.filter(({ step }) => step !== 'sent'), ...added]);
  }

  setTable(id: number, table: TableKey | undefined): void {
    this.change(id, { table });
  }

  remove(id: number): void {
    this.queued.update((queued) => queued.filter((one) => one.id !== id));
  }

  /** Sends everything that is ready. @param sent hears of each import that the server has taken on */
  async send(sent: (started: DataImport) => void): Promise<void> {
    if (this.running()) return;
    this.running.set(true);
    try {
      const turn = this.queued()
        .filter(({ step, table }) => step === 'ready' && table !== undefined)
        .sort((a, b) => placeOf(a) - placeOf(b));
      for (const { id } of turn) this.change(id, { step: 'waiting' });
      let customers: DataImport[] = [];
      for (const one of turn) {
        if (one.table !== 'customers') {
          for (const { taskId } of customers) await this.ended(taskId);
          customers = [];
        }
        const started = await this.sendOne(one);
        if (!started) continue;
        if (one.table === 'customers') customers.push(started);
        sent(started);
      }
    } finally {
      this.running.set(false);
    }
  }

  private async sendOne({ id, file, table }: QueuedFile): Promise<DataImport | undefined> {
    if (!table) return undefined;
    this.change(id, { step: 'sending' });
    try {
      const input = { params: this.room.params(), query: { table } };
      const started = await this.api.upload(dataCollection.upload, input, file, (share) =>
        this.change(id, { share }),
      );
      this.change(id, { step: 'sent' });
      return started;
    } catch (failure) {
      if (!(failure instanceof ApiProblem)) throw failure;
      this.change(id, { step: 'refused', problem: failure });
      return undefined;
    }
  }

  /** Waits for the end of an import; when the server cannot be asked, the next file will tell why. */
  private async ended(taskId: string): Promise<void> {
    try {
      while (open.has((await this.api.call(tasks.one, { params: { id: taskId } })).state)) {
        await new Promise((resolve) => setTimeout(resolve, pause));
      }
    } catch (failure) {
      if (!(failure instanceof ApiProblem)) throw failure;
    }
  }

  private change(id: number, change: Partial<QueuedFile>): void {
    this.queued.update((queued) => queued.map((one) => (one.id === id ? { ...one, ...change } : one)));
  }
}

function placeOf({ table }: QueuedFile): number {
  return table ? TABLE_KEYS.indexOf(table) : TABLE_KEYS.length;
}
