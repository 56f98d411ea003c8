import { Injectable, type OnModuleDestroy } from '@nestjs/common';
import { FlowProducer, Queue } from 'bullmq';
import { Config } from '../../platform/config/config.js';
import { connectRedis } from '../../platform/queue/redis.js';
import type { Task } from './task.entity.js';

/** One queue for all kinds; the braces keep its keys in one slot of a Redis Cluster. */
export const QUEUE = 'tasks';
export const PREFIX = '{assay}';

/** What a job carries: the id of the row that owes the work, nothing else. */
export interface TaskJob {
  taskId: string;
}

type Sent = Pick<Task, 'id' | 'kind' | 'revision'>;

const OPTIONS = { removeOnComplete: true, removeOnFail: true, attempts: 1 } as const;

/** Sends owed tasks to BullMQ. A job's id carries the task's revision, so the same sending is never done twice. */
@Injectable()
export class TaskQueue implements OnModuleDestroy {
  private readonly connection;
  private readonly queue: Queue<TaskJob>;
  private readonly flows: FlowProducer;

  constructor(config: Config) {
    this.connection = connectRedis(config.settings.REDIS_URL, 'work');
    this.queue = new Queue<TaskJob>(QUEUE, { connection: this.connection, prefix: PREFIX });
    this.flows = new FlowProducer({ connection: this.connection, prefix: PREFIX });
    this.queue.on('error', () => undefined);
    this.flows.on('error', () => undefined);
  }

  static jobId(task: Sent): string {
    return `${task.id}-${task.revision}`;
  }

  async send(task: Sent): Promise<void> {
    await this.queue.add(task.kind, { taskId: task.id }, { ...OPTIONS, jobId: TaskQueue.jobId(task) });
  }

  /** Sends a join with the chunks it waits for, as one flow. */
  async sendFlow(join: Sent, chunks: readonly Sent[]): Promise<void> {
    await this.flows.add({
      name: join.kind,
      queueName: QUEUE,
      data: { taskId: join.id } satisfies TaskJob,
      opts: { ...OPTIONS, jobId: TaskQueue.jobId(join) },
      children: chunks.map((chunk) => ({
        name: chunk.kind,
        queueName: QUEUE,
        data: { taskId: chunk.id } satisfies TaskJob,
        opts: { ...OPTIONS, jobId: TaskQueue.jobId(chunk), continueParentOnFailure: true },
      })),
    });
  }

  /** Whether the queue still holds the task's present sending. */
  async holds(task: Sent): Promise<boolean> {
    const job = await this.queue.getJob(TaskQueue.jobId(task));
    if (!job) return false;
    const state = await job.getState();
    return state !== 'completed' && state !== 'failed' && state !== 'unknown';
  }

  /** Whether Redis answers. */
  async ping(): Promise<boolean> {
    return (await this.connection.ping()) === 'PONG';
  }

  /** Worker processes that listen now. */
  workers(): Promise<number> {
    return this.queue.getWorkersCount();
  }

  async onModuleDestroy(): Promise<void> {
    await Promise.allSettled([this.queue.close(), this.flows.close()]);
    this.connection.disconnect();
  }
}
