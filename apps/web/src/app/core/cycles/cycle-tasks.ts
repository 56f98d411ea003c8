import { computed, inject, Injectable, signal } from '@angular/core';
import { tasks, type Task, type TaskKind } from '@assay/contract';
import { LiveEvents } from '../../platform/api/live';

/** The long work of a cycle, as it goes on. */
@Injectable()
export class CycleTasks {
  private readonly live = inject(LiveEvents);
  private readonly known = signal<ReadonlyMap<string, Task>>(new Map());
  private readonly watched = signal<string | undefined>(undefined);

  readonly all = computed(() => [...this.known().values()]);

  constructor() {
    this.live.follow(
      tasks.events,
      () => {
        const cycleId = this.watched();
        return cycleId ? { query: { cycleId } } : undefined;
      },
      (task) => this.known.update((known) => new Map(known).set(task.id, task)),
    );
  }

  watch(cycleId: string): void {
    if (this.watched() === cycleId) return;
    this.known.set(new Map());
    this.watched.set(cycleId);
  }

  /** The newest task of a kind, about one subject where one is given. */
  newest(kind: TaskKind, subjectId?: string): Task | undefined {
    return this.all()
      .filter((task) => task.kind === kind && (subjectId === undefined || task.subjectId === subjectId))
      .reduce<Task | undefined>(
        (newest, task) => (newest && newest.createdAt > task.createdAt ? newest : task),
        undefined,
      );
  }
}
