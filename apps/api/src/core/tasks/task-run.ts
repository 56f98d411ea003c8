import type { TaskKind } from '@assay/contract';
import type { Tx } from '../../platform/database/tx.js';
import type { Task } from './task.entity.js';

/** Another worker took the task over, or it was cancelled: what was begun here must not be kept. */
export class TaskLost extends Error {}

/** A task in a worker's hands. */
export interface TaskRun {
  readonly task: Readonly<
    Pick<
      Task,
      'id' | 'kind' | 'cycleId' | 'subjectId' | 'parentId' | 'payload' | 'startedById' | 'startedByName'
    >
  >;
  /** Says how far the work is. @throws TaskLost */
  progress(done: number, total: number): Promise<void>;
  /**
   * Brings the task to its end inside the transaction that keeps its effect, so that the effect
   * happens exactly once however often the task is run. @throws TaskLost
   */
  finish(tx: Tx): Promise<void>;
}

/**
 * What does one kind of task. It may be killed at any instant and is then run again from the
 * start, so it reads what is already there. A `RuleBroken` it throws fails the task for good;
 * anything else is tried again.
 */
export interface TaskHandler {
  readonly kind: TaskKind;
  run(run: TaskRun): Promise<void>;
  /**
   * Puts in order what a task that failed for good leaves behind, in the transaction that ends the task:
   * whoever sees the failure sees its effect, and a worker killed in between leaves neither.
   */
  failed?(
    tx: Tx,
    task: TaskRun['task'],
    problem: { code: string; facts: Record<string, string | number> },
  ): Promise<void>;
}
