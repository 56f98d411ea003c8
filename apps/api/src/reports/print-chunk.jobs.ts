import { Injectable } from '@nestjs/common';
import type { Facts } from '@assay/contract';
import type { Tx } from '../platform/database/tx.js';
import { Work } from '../platform/database/work.js';
import { HandlesTask } from '../core/tasks/handles-task.js';
import { TaskLost, type TaskHandler, type TaskRun } from '../core/tasks/task-run.js';
import { Tasks } from '../core/tasks/tasks.js';
import { failedFile } from './failed-file.js';
import { LostFiles } from './lost-files.js';
import { PrintDocuments } from './print-documents.js';
import type { PrintOrder } from './print-order.entity.js';
import { PrintOrderRepository } from './print-order.repository.js';
import { CHUNK_SIZE } from './print-reports.jobs.js';

/**
 * Middle part of a printing: composes and prints some of the documents. One that fails fails alone.
 * The rows of all of them come with the end of the task; files of an attempt that was lost go.
 */
@HandlesTask()
@Injectable()
export class PrintChunk implements TaskHandler {
  readonly kind = 'print-chunk';

  constructor(
    private readonly work: Work,
    private readonly orders: PrintOrderRepository,
    private readonly documents: PrintDocuments,
    private readonly lostFiles: LostFiles,
    private readonly tasks: Tasks,
  ) {}

  async run(taskRun: TaskRun): Promise<void> {
    const { order, from } = await this.orderOf(taskRun.task);
    if (order.state !== 'printing') throw new TaskLost();
    const attempt = this.documents.begin(order, from, CHUNK_SIZE);
    try {
      const files = await attempt.print((done, total) => taskRun.progress(done, total));
      await this.work.transact(async (tx) => {
        await taskRun.finish(tx);
        await this.orders.addFiles(tx, files);
        await this.tasks.childDone(tx, taskRun.task);
      });
    } catch (error) {
      await this.lostFiles.removeUnused(attempt.kept);
      throw error;
    }
  }

  /** The chunk's documents are not printed; those of the other chunks arrive all the same. */
  async failed(tx: Tx, task: TaskRun['task'], problem: { code: string; facts: Facts }): Promise<void> {
    const { order, from } = await this.orderOf(task);
    const customers = await this.orders.customersOf(tx.manager, order.id, from, CHUNK_SIZE);
    const last = Math.min(from + CHUNK_SIZE, order.documents);
    const taken = await this.orders.placesTaken(tx.manager, order.id);
    const files = Array.from({ length: last - from }, (_, at) => from + at)
      .filter((place) => !taken.has(place))
      .map((place) => failedFile(order, place, customers[place - from] ?? null, problem));
    await this.orders.addFiles(tx, files);
  }

  private async orderOf(task: TaskRun['task']): Promise<{ order: PrintOrder; from: number }> {
    const order = await this.orders.find(this.work.reader, task.subjectId ?? '');
    if (!order) throw new RangeError(`task ${task.id} is about no order`);
    return { order, from: Number(task.payload['from']) };
  }
}
