import { Injectable, type BeforeApplicationShutdown } from '@nestjs/common';
import type { TaskKind } from '@assay/contract';
import { Worker } from 'bullmq';
import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { Clock } from '../../platform/clock/clock.js';
import { Config } from '../../platform/config/config.js';
import { Work } from '../../platform/database/work.js';
import { RuleBroken } from '../../platform/http/rule-broken.js';
import { Log } from '../../platform/log/log.js';
import { connectRedis } from '../../platform/queue/redis.js';
import { TaskHandlers } from './handles-task.js';
import { PREFIX, QUEUE, type TaskJob } from './task-queue.js';
import { TaskLost, type TaskHandler, type TaskRun } from './task-run.js';
import { TaskRepository } from './task.repository.js';

const MAX_FAILURES = 3;
/** Longer than any task works without a word on progress; service managers kill after some 30 seconds. */
const STOP_WITHIN_MS = 25_000;

/** Takes tasks from the queue and has them done. Runs in worker processes only. */
@Injectable()
export class TaskWorker implements BeforeApplicationShutdown {
  private worker: Worker<TaskJob> | undefined;
  private connection: ReturnType<typeof connectRedis> | undefined;
  private handlers = new Map<TaskKind, TaskHandler>();
  private stopping = false;

  constructor(
    private readonly config: Config,
    private readonly work: Work,
    private readonly repository: TaskRepository,
    private readonly registry: TaskHandlers,
    private readonly clock: Clock,
    private readonly log: Log,
  ) {}

  /** @throws Error when a kind of task has no handler or two */
  async start(): Promise<void> {
    this.stopping = false;
    this.handlers = this.registry.byKind();
    this.connection = connectRedis(this.config.settings.REDIS_URL, 'work');
    this.worker = new Worker<TaskJob>(QUEUE, (job) => this.take(job.data.taskId), {
      connection: this.connection,
      prefix: PREFIX,
      concurrency: this.config.settings.WORKER_CONCURRENCY,
      // A killed worker's jobs are found within seconds, and being killed twice is not a failure.
      lockDuration: this.config.settings.WORKER_LOCK_MS,
      stalledInterval: this.config.settings.WORKER_LOCK_MS / 2,
      maxStalledCount: 1_000,
    });
    this.worker.on('error', (error) => this.log.logger.error({ error }, 'queue worker'));
    await this.worker.waitUntilReady();
  }

  /**
   * Before the database is let go. What is being done comes as far as its next word on progress, and is given up
   * there: it stays owed, and the sweep of another worker sends it again.
   */
  async beforeApplicationShutdown(): Promise<void> {
    this.stopping = true;
    await Promise.race([this.worker?.close(), pause(STOP_WITHIN_MS, undefined, { ref: false })]);
    this.connection?.disconnect();
  }

  private async take(taskId: string): Promise<void> {
    const lease = randomUUID();
    if (!(await this.repository.take(this.work.reader, taskId, lease))) return;
    const task = await this.repository.find(this.work.reader, taskId);
    const handler = task && this.handlers.get(task.kind);
    if (!task || !handler) throw new RangeError(`task ${taskId} has no row or no handler`);
    try {
      await handler.run(this.runOf(task, lease));
    } catch (error) {
      if (error instanceof TaskLost) return;
      await this.fail(handler, task, lease, error);
    }
  }

  private runOf(task: TaskRun['task'], lease: string): TaskRun {
    return {
      task,
      progress: async (done, total) => {
        if (this.stopping) throw new TaskLost();
        if (!(await this.repository.progress(this.work.reader, task.id, lease, done, total)))
          throw new TaskLost();
      },
      finish: async (tx) => {
        const ended = await this.repository.end(
          tx.manager,
          task.id,
          lease,
          { state: 'done' },
          this.clock.now(),
        );
        if (!ended) throw new TaskLost();
      },
    };
  }

  private async fail(
    handler: TaskHandler,
    task: TaskRun['task'],
    lease: string,
    error: unknown,
  ): Promise<void> {
    const forGood = error instanceof RuleBroken;
    const failures = await this.repository.noteFailure(this.work.reader, task.id, lease);
    if (!forGood) {
      this.log.logger.error({ error, taskId: task.id, kind: task.kind, failures }, 'task failed');
      if (failures < MAX_FAILURES) return; // still owed: the sweep sends it again
    }
    const problem = forGood
      ? { code: error.code as string, facts: { ...error.facts } }
      : { code: 'unexpected', facts: { reference: task.id } };
    const end = { state: 'failed', problemCode: problem.code, problemFacts: problem.facts } as const;
    await this.work.transact(async (tx) => {
      if (!(await this.repository.end(tx.manager, task.id, lease, end, this.clock.now()))) return;
      await handler.failed?.(tx, task, problem);
    });
  }
}
