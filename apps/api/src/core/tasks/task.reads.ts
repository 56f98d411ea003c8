import { Injectable } from '@nestjs/common';
import type { Task as TaskView } from '@assay/contract';
import { exhaustMap, mergeAll, timer, type Observable } from 'rxjs';
import { Clock } from '../../platform/clock/clock.js';
import { Work } from '../../platform/database/work.js';
import type { Actor } from '../../platform/http/actor.js';
import { RuleBroken } from '../../platform/http/rule-broken.js';
import { TaskRepository } from './task.repository.js';
import { taskView } from './task.view.js';

const POLL_MS = 500;
/** What ended shortly before the page opened is still told, so that a fast task is not missed. */
const LOOK_BACK_MS = 10_000;

function seesAll(actor: Actor): boolean {
  return (
    actor.roles.includes('coordinator') || actor.roles.includes('auditor') || actor.roles.includes('admin')
  );
}

/** Questions about long work. */
@Injectable()
export class TaskReads {
  constructor(
    private readonly work: Work,
    private readonly repository: TaskRepository,
    private readonly clock: Clock,
  ) {}

  async one(actor: Actor, id: string): Promise<TaskView> {
    const task = await this.repository.find(this.work.reader, id);
    if (!task || (!seesAll(actor) && task.startedById !== actor.id)) throw new RuleBroken('not-found');
    return taskView(task);
  }

  /**
   * Tasks as they change, for as long as somebody listens. A change carries the time of its statement and is seen
   * only when its transaction ends, which may be later than a younger change; so every poll looks back a little,
   * and asks again for each task that was still open when it was told.
   */
  events(actor: Actor, cycleId: string | undefined): Observable<TaskView> {
    const watcher = { personId: actor.id, seesAll: seesAll(actor), ...(cycleId ? { cycleId } : {}) };
    const told = new Map<string, string>();
    const open = new Set<string>();
    let newest = this.clock.now();
    const changed = async (): Promise<TaskView[]> => {
      const since = new Date(newest.getTime() - LOOK_BACK_MS);
      const tasks = await this.repository.changedSince(this.work.reader, since, watcher, [...open]);
      for (const { id, state, changedAt } of tasks) {
        if (changedAt > newest) newest = changedAt;
        if (state === 'queued' || state === 'running') open.add(id);
        else open.delete(id);
      }
      return tasks.map(taskView).filter((task) => {
        const mark = `${task.state} ${task.done} ${task.total}`;
        const news = told.get(task.id) !== mark;
        told.set(task.id, mark);
        return news;
      });
    };
    return timer(0, POLL_MS).pipe(exhaustMap(changed), mergeAll());
  }
}
