import { Injectable } from '@nestjs/common';
import { Clock } from '../platform/clock/clock.js';
import type { Tx } from '../platform/database/tx.js';
import { Work } from '../platform/database/work.js';
import { HandlesTask } from '../core/tasks/handles-task.js';
import { TaskLost, type TaskHandler, type TaskRun } from '../core/tasks/task-run.js';
import { Tasks } from '../core/tasks/tasks.js';
import { failedFile } from './failed-file.js';
import { LostFiles } from './lost-files.js';
import type { PrintOrder } from './print-order.entity.js';
import { PrintOrderRepository } from './print-order.repository.js';

/** Last part of a printing: whatever is without an answer gets one, and the order ends. */
@HandlesTask()
@Injectable()
export class PrintJoin implements TaskHandler {
  readonly kind = 'print-join';

  constructor(
    private readonly work: Work,
    private readonly orders: PrintOrderRepository,
    private readonly lostFiles: LostFiles,
    private readonly tasks: Tasks,
    private readonly clock: Clock,
  ) {}

  async run(taskRun: TaskRun): Promise<void> {
    const { id, subjectId } = taskRun.task;
    await this.work.transact(async (tx) => {
      // A chunk that failed once is still owed, though the queue has let it go: the sweep asks again.
      if (await this.tasks.hasOpenChunks(tx, id)) throw new TaskLost();
      const order = await this.orders.find(tx.manager, subjectId ?? '');
      if (order?.state !== 'printing') throw new TaskLost();
      await taskRun.finish(tx);
      await this.answerTheRest(tx, order, id);
      const printed = (await this.orders.counts(tx.manager, [order.id])).get(order.id)?.printed ?? 0;
      const state = printed === 0 ? 'failed' : 'done';
      await this.orders.change(tx.manager, order.id, { state, finishedAt: this.clock.now() });
    });
    await this.lostFiles.removeUnusedOf(subjectId ?? '');
  }

  async failed(tx: Tx, task: TaskRun['task']): Promise<void> {
    const ended = { state: 'failed', finishedAt: this.clock.now() } as const;
    await this.orders.change(tx.manager, task.subjectId ?? '', ended);
  }

  /** A worker may have died between giving a chunk up and saying so. */
  private async answerTheRest(tx: Tx, order: PrintOrder, reference: string): Promise<void> {
    const taken = await this.orders.placesTaken(tx.manager, order.id);
    if (taken.size === order.documents) return;
    const customers = await this.orders.customersOf(tx.manager, order.id);
    const problem = { code: 'unexpected', facts: { reference } };
    const missing = Array.from({ length: order.documents }, (_, place) => place)
      .filter((place) => !taken.has(place))
      .map((place) => failedFile(order, place, customers[place] ?? null, problem));
    await this.orders.addFiles(tx, missing);
  }
}
