import { In } from 'typeorm';
import { setTimeout as pause } from 'node:timers/promises';
import { Task } from '../../src/core/tasks/task.entity.js';
import { Import } from '../../src/stages/data-collection/import.entity.js';
import type { TestApp } from './app.js';

const LOOK_MS = 50;

/** What a kill left behind, and how long it took until somebody went on with it. */
interface Left {
  readonly taskId: string;
  readonly lease: string | null;
  readonly done: number;
  readonly killedAt: number;
  /** Null as long as nobody has. */
  resumedAfterMs: number | null;
}

/**
 * Looks at the rows of tasks and imports while workers are killed: how soon somebody else takes a dead worker's
 * task, and whether what was done ever becomes less.
 */
export class KillWatch {
  private readonly left: Left[] = [];
  private readonly marks = new Map<string, number>();
  /** Where a count went back. */
  readonly wentBack: string[] = [];
  private looking: Promise<void> | undefined;
  private over = false;

  constructor(private readonly app: TestApp) {}

  start(): void {
    this.looking = this.look();
  }

  /** Ends the looking. @throws what a look threw */
  async stop(): Promise<void> {
    this.over = true;
    await this.looking;
  }

  /** Call it when a worker is dead: what is in anybody's hands has to go on. */
  async killed(): Promise<void> {
    // The dead worker's last statement may still be on its way.
    await pause(LOOK_MS);
    const killedAt = Date.now() - LOOK_MS;
    for (const { id, lease, done } of await this.app.database.manager.findBy(Task, { state: 'running' })) {
      this.left.push({ taskId: id, lease, done, killedAt, resumedAfterMs: null });
    }
  }

  /** True when somebody alive has work in hands, false when no work is left; undefined in between. */
  async workGoesOn(): Promise<boolean | undefined> {
    const { manager } = this.app.database;
    const open = await manager.findBy(Task, [{ state: 'queued' }, { state: 'running' }]);
    if (open.length === 0) return false;
    const dead = new Set(this.left.map(({ lease }) => lease));
    return open.some(({ state, lease }) => state === 'running' && !dead.has(lease)) || undefined;
  }

  /** How often each task was in somebody's hands at a kill. */
  killsByTask(): number[] {
    const counts = new Map<string, number>();
    for (const { taskId } of this.left) counts.set(taskId, (counts.get(taskId) ?? 0) + 1);
    return [...counts.values()];
  }

  /** Milliseconds until each of them went on or ended, longest first; infinite for one that never did. */
  resumes(): number[] {
    return this.left.map(({ resumedAfterMs }) => resumedAfterMs ?? Infinity).sort((a, b) => b - a);
  }

  private async look(): Promise<void> {
    while (!this.over) {
      const { manager } = this.app.database;
      const waiting = this.left.filter(({ resumedAfterMs }) => resumedAfterMs === null);
      const ids = waiting.map(({ taskId }) => taskId);
      const tasks = await manager.findBy(Task, [{ state: 'running' }, { id: In(ids) }]);
      for (const left of waiting) {
        const task = tasks.find(({ id }) => id === left.taskId);
        if (!task) continue;
        const ended = task.state !== 'queued' && task.state !== 'running';
        const goesOn = ended || task.lease !== left.lease || task.done > left.done;
        if (goesOn) left.resumedAfterMs = Date.now() - left.killedAt;
      }
      for (const { id, kind, done, state } of tasks) {
        // A chunk of printing is a batch, and is begun anew.
        if (state === 'running' && kind !== 'print-chunk') this.mark(`${kind} ${id}`, done);
      }
      for (const { id, stagedLine } of await manager.findBy(Import, { state: 'running' })) {
        this.mark(`lines of ${id}`, stagedLine);
      }
      await pause(LOOK_MS);
    }
  }

  private mark(what: string, count: number): void {
    const before = this.marks.get(what) ?? 0;
    if (count < before) this.wentBack.push(`${what}: ${before} -> ${count}`);
    this.marks.set(what, Math.max(before, count));
  }
}
