import { Injectable } from '@nestjs/common';
import { Clock } from '../platform/clock/clock.js';
import type { Tx } from '../platform/database/tx.js';
import { Work } from '../platform/database/work.js';
import { SYSTEM } from '../core/audit/audit.js';
import { HandlesTask } from '../core/tasks/handles-task.js';
import { TaskLost, type TaskHandler, type TaskRun } from '../core/tasks/task-run.js';
import { Tasks, type Owed } from '../core/tasks/tasks.js';
import { CycleMeans } from './documents/cycle-means.js';
import { PrintOrderRepository } from './print-order.repository.js';

/** Documents that one chunk prints. */
export const CHUNK_SIZE = 50;

/** First part of a printing: finds what is the same on every page, and owes the chunks and their join. */
@HandlesTask()
@Injectable()
export class PrintReports implements TaskHandler {
  readonly kind = 'print-reports';

  constructor(
    private readonly work: Work,
    private readonly orders: PrintOrderRepository,
    private readonly means: CycleMeans,
    private readonly tasks: Tasks,
    private readonly clock: Clock,
  ) {}

  async run(taskRun: TaskRun): Promise<void> {
    const order = await this.orders.find(this.work.reader, taskRun.task.subjectId ?? '');
    if (!order) throw new RangeError(`task ${taskRun.task.id} is about no order`);
    const average =
      order.seesAll && order.kind === 'customer' ? await this.means.of(this.work.reader, order.runId) : null;
    await this.work.transact(async (tx) => {
      await taskRun.finish(tx);
      const actor = { ...SYSTEM, id: taskRun.task.startedById, name: taskRun.task.startedByName };
      const about = { cycleId: order.cycleId, subjectId: order.id };
      const chunks: Owed[] = [];
      for (let from = 0; from < order.documents; from += CHUNK_SIZE) {
        chunks.push({ ...about, kind: 'print-chunk', payload: { from } });
      }
      const taskId = await this.tasks.oweFlow(tx, actor, { ...about, kind: 'print-join' }, chunks);
      if (!(await this.orders.change(tx.manager, order.id, { average, taskId }))) throw new TaskLost();
    });
  }

  async failed(tx: Tx, task: TaskRun['task']): Promise<void> {
    const ended = { state: 'failed', finishedAt: this.clock.now() } as const;
    await this.orders.change(tx.manager, task.subjectId ?? '', ended);
  }
}
