import { computed, effect, inject, Injectable, linkedSignal, signal, untracked } from '@angular/core';
import { dataCollection, type CollectionOverview, type DataImport, type Task } from '@assay/contract';
import { CycleRoom } from '../../core/cycles/cycle-room';
import { CycleTasks } from '../../core/cycles/cycle-tasks';
import { Api } from '../../platform/api/api';
import { attempt } from '../../platform/api/attempt';

const kinds: readonly Task['kind'][] = ['import-file', 'collect-values'];
const open: readonly Task['state'][] = ['queued', 'running'];

/** The data of a cycle: files, coverage, customers who lack values, and what a coordinator does about them. */
@Injectable()
export class DataCollectionState {
  private readonly api = inject(Api);
  private readonly room = inject(CycleRoom);
  private readonly tasks = inject(CycleTasks);

  readonly overview = this.api.read(dataCollection.overview, () => ({ params: this.room.params() }));
  /** The last state that was read; it stays while the next one is on its way. */
  readonly now = linkedSignal<CollectionOverview | undefined, CollectionOverview | undefined>({
    source: () => (this.overview.hasValue() ? this.overview.value() : undefined),
    computation: (read, before) => read ?? before?.value,
  });
  readonly imports = computed(() => this.now()?.imports ?? []);
  readonly coverage = computed(() => this.now()?.coverage ?? []);
  readonly collectedAt = computed(() => this.now()?.collectedAt ?? null);
  readonly mayImport = computed(() => this.room.may('data.import'));
  readonly mayCollect = computed(() => this.room.may('data.collect'));
  readonly mayWaive = computed(() => this.room.may('data.waive'));
  readonly mayEnter = computed(() => this.room.may('data.enter-value'));

  /** The newest collection that this page has heard of. */
  readonly collection = computed(() => this.tasks.newest('collect-values'));
  readonly busy = computed(() => this.running().length > 0);
  private readonly running = computed(() =>
    this.tasks.all().filter(({ kind, state }) => kinds.includes(kind) && open.includes(state)),
  );
  /** Changes whenever a piece of work ends. */
  private readonly ended = computed(() =>
    this.tasks
      .all()
      .filter(({ kind, state }) => kinds.includes(kind) && !open.includes(state))
      .map(({ id }) => id)
      .join(),
  );

  /** Only customers who lack this indicator; any when undefined. */
  readonly indicator = signal<string | undefined>(undefined);
  readonly missing = this.api.read(dataCollection.missing, () => {
    const indicator = this.indicator();
    if (this.collectedAt() === null) return undefined;
    return { params: this.room.params(), query: indicator ? { indicator } : {} };
  });

  readonly collecting = attempt();
  readonly waiving = attempt();

  constructor() {
    effect(() => {
      if (this.ended() !== '') untracked(() => this.reload());
    });
  }

  taskOf({ id }: DataImport): Task | undefined {
    return this.tasks.newest('import-file', id);
  }

  reload(): void {
    this.overview.reload();
    this.room.reload();
  }

  /** Starts the collection; its end is heard of by itself. */
  async collect(): Promise<void> {
    await this.collecting.run(() => this.api.call(dataCollection.collect, { params: this.room.params() }));
  }

  /** Whether it was done. */
  async waive(indicator: string, reason: string): Promise<boolean> {
    const overview = await this.waiving.run(() =>
      this.api.call(dataCollection.waive, { params: this.room.params(), body: { indicator, reason } }),
    );
    if (!overview) return false;
    this.overview.set(overview);
    this.room.reload();
    return true;
  }
}
