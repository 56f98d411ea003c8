import { Injectable } from '@nestjs/common';
import type { TaskKind } from '@assay/contract';
import { v7 as uuid } from 'uuid';
import { Clock } from '../../platform/clock/clock.js';
import type { Tx } from '../../platform/database/tx.js';
import type { AuditActor } from '../audit/audit.js';
import { TaskQueue } from './task-queue.js';
import type { Task } from './task.entity.js';
import { TaskRepository, type NewTask } from './task.repository.js';

export interface Owed {
  readonly kind: TaskKind;
  readonly cycleId?: string | null;
  readonly subjectId?: string | null;
  readonly payload?: Record<string, string | number>;
}

/** Where acts leave long work: a row in their own transaction, sent to the queue once it is committed. */
@Injectable()
export class Tasks {
  constructor(
    private readonly repository: TaskRepository,
    private readonly queue: TaskQueue,
    private readonly clock: Clock,
  ) {}

  /** @returns the task's id */
  async owe(tx: Tx, actor: AuditActor, owed: Owed): Promise<string> {
    const task = this.draft(actor, owed, null);
    await this.repository.add(tx.manager, [task]);
    tx.afterCommit(() => this.queue.send({ ...task, revision: 1 }));
    return task.id;
  }

  /** Owes chunks, and a join that runs when all of them have ended. @returns the join's id */
  async oweFlow(tx: Tx, actor: AuditActor, join: Owed, chunks: readonly Owed[]): Promise<string> {
    const parent = this.draft(actor, join, null);
    const children = chunks.map((chunk) => this.draft(actor, chunk, parent.id));
    await this.repository.add(tx.manager, [{ ...parent, total: chunks.length }, ...children]);
    tx.afterCommit(() =>
      this.queue.sendFlow(
        { ...parent, revision: 1 },
        children.map((child) => ({ ...child, revision: 1 })),
      ),
    );
    return parent.id;
  }

  /** Counts a chunk as done on its join; call it in the transaction that finishes the chunk. */
  async childDone(tx: Tx, chunk: Pick<Task, 'parentId'>): Promise<void> {
    if (chunk.parentId) await this.repository.countChild(tx.manager, chunk.parentId);
  }

  /** Whether a join's chunks are still owed: the queue lets a chunk go that failed and is tried again. */
  async hasOpenChunks(tx: Pick<Tx, 'manager'>, joinId: string): Promise<boolean> {
    const children = await this.repository.children(tx.manager, joinId);
    return children.some(({ state }) => state === 'queued' || state === 'running');
  }

  /** Whether any of the cycle's long work is still open, and of which kinds. */
  async openKinds(tx: Pick<Tx, 'manager'>, cycleId: string): Promise<TaskKind[]> {
    const open = await this.repository.openOfCycle(tx.manager, cycleId);
    return [...new Set(open.map((task) => task.kind))];
  }

  /** Cancels a task and its chunks; a worker in the middle of one stops at its next step. */
  async cancel(tx: Tx, taskId: string): Promise<void> {
    const children = await this.repository.children(tx.manager, taskId);
    await this.repository.cancel(
      tx.manager,
      [taskId, ...children.map((child) => child.id)],
      this.clock.now(),
    );
  }

  private draft(actor: AuditActor, owed: Owed, parentId: string | null): NewTask {
    return {
      id: uuid(),
      kind: owed.kind,
      cycleId: owed.cycleId ?? null,
      subjectId: owed.subjectId ?? null,
      parentId,
      payload: owed.payload ?? {},
      startedById: actor.id,
      startedByName: actor.name,
    };
  }
}
