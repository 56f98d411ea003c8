import { Injectable } from '@nestjs/common';
import { Brackets, In, type EntityManager } from 'typeorm';
import { Task } from './task.entity.js';

export type NewTask = Pick<
  Task,
  'id' | 'kind' | 'cycleId' | 'subjectId' | 'parentId' | 'payload' | 'startedById' | 'startedByName'
> &
  Partial<Pick<Task, 'total'>>;

@Injectable()
export class TaskRepository {
  async add(manager: EntityManager, tasks: readonly NewTask[]): Promise<void> {
    await manager.insert(Task, tasks as never[]);
  }

  find(manager: EntityManager, id: string): Promise<Task | null> {
    return manager.findOneBy(Task, { id });
  }

  children(manager: EntityManager, parentId: string): Promise<Task[]> {
    return manager.findBy(Task, { parentId });
  }

  async countChild(manager: EntityManager, id: string): Promise<void> {
    await manager.increment(Task, { id }, 'done', 1);
  }

  openOfCycle(manager: EntityManager, cycleId: string): Promise<Task[]> {
    return manager.findBy(Task, { cycleId, state: In(['queued', 'running']) });
  }

  /** Takes the task for the holder of the lease. @returns false when there is nothing left to do */
  async take(manager: EntityManager, id: string, lease: string): Promise<boolean> {
    const result = await manager
      .createQueryBuilder()
      .update(Task)
      .set({ state: 'running', lease, beatAt: () => 'CURRENT_TIMESTAMP(3)' })
      .where('id = :id AND state IN (:...open)', { id, open: ['queued', 'running'] })
      .execute();
    return result.affected === 1;
  }

  /** @returns false when another worker holds the task by now, or it was cancelled */
  async progress(
    manager: EntityManager,
    id: string,
    lease: string,
    done: number,
    total: number,
  ): Promise<boolean> {
    const result = await manager
      .createQueryBuilder()
      .update(Task)
      .set({ done, total, beatAt: () => 'CURRENT_TIMESTAMP(3)' })
      .where('id = :id AND lease = :lease AND state = :state', { id, lease, state: 'running' })
      .execute();
    return result.affected === 1;
  }

  /** Brings a running task to its end, for the holder of the lease alone. */
  async end(
    manager: EntityManager,
    id: string,
    lease: string,
    end: Pick<Task, 'state'> & Partial<Pick<Task, 'problemCode' | 'problemFacts'>>,
    at: Date,
  ): Promise<boolean> {
    const result = await manager
      .createQueryBuilder()
      .update(Task)
      .set({
        ...end,
        finishedAt: at,
        ...(end.state === 'done'
          ? { done: () => 'GREATEST(total, 1)', total: () => 'GREATEST(total, 1)' }
          : {}),
      } as never)
      .where('id = :id AND lease = :lease AND state = :running', { id, lease, running: 'running' })
      .execute();
    return result.affected === 1;
  }

  async noteFailure(manager: EntityManager, id: string, lease: string): Promise<number> {
    await manager.query('UPDATE task SET failures = failures + 1 WHERE id = ? AND lease = ?', [id, lease]);
    return (await this.find(manager, id))?.failures ?? 0;
  }

  async cancel(manager: EntityManager, ids: readonly string[], at: Date): Promise<void> {
    if (ids.length === 0) return;
    await manager.update(
      Task,
      { id: In([...ids]), state: In(['queued', 'running']) },
      { state: 'cancelled', finishedAt: at },
    );
  }

  /** Owed tasks without a sign of life since `before`, whose children are all done. */
  async silent(manager: EntityManager, before: Date, limit: number): Promise<Task[]> {
    return manager
      .createQueryBuilder(Task, 'task')
      .where('task.state IN (:...open)', { open: ['queued', 'running'] })
      .andWhere('task.beatAt < :before', { before })
      .andWhere(
        "NOT EXISTS (SELECT 1 FROM task child WHERE child.parentId = task.id AND child.state IN ('queued', 'running'))",
      )
      .orderBy('task.createdAt', 'ASC')
      .limit(limit)
      .getMany();
  }

  async resend(manager: EntityManager, task: Task): Promise<boolean> {
    const result = await manager
      .createQueryBuilder()
      .update(Task)
      .set({ revision: task.revision + 1, beatAt: () => 'CURRENT_TIMESTAMP(3)' })
      .where('id = :id AND revision = :revision', { id: task.id, revision: task.revision })
      .execute();
    return result.affected === 1;
  }

  /** Tasks changed since a moment, and those of the ids, that the watcher may see; oldest change first. */
  async changedSince(
    manager: EntityManager,
    since: Date,
    watcher: { personId: string; seesAll: boolean; cycleId?: string },
    ids: readonly string[] = [],
  ): Promise<Task[]> {
    const select = manager
      .createQueryBuilder(Task, 'task')
      .where('task.parentId IS NULL')
      .andWhere(
        new Brackets((any) => {
          any.where('task.changedAt >= :since', { since });
          if (ids.length > 0) any.orWhere('task.id IN (:...ids)', { ids });
        }),
      )
      .orderBy('task.changedAt', 'ASC')
      .limit(200);
    if (watcher.cycleId) select.andWhere('task.cycleId = :cycleId', { cycleId: watcher.cycleId });
    if (!watcher.seesAll) {
      select.andWhere(
        new Brackets((own) => own.where('task.startedById = :person', { person: watcher.personId })),
      );
    }
    return select.getMany();
  }
}
