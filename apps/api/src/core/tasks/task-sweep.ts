import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { Clock } from '../../platform/clock/clock.js';
import { Work } from '../../platform/database/work.js';
import { Log } from '../../platform/log/log.js';
import { TaskQueue } from './task-queue.js';
import { TaskRepository } from './task.repository.js';

const EVERY_MS = 3_000;
const SILENT_MS = 6_000;
const BATCH = 200;

/** Sends again what is owed and not in the queue: after a crash between commit and sending, or an emptied Redis. */
@Injectable()
export class TaskSweep implements OnApplicationShutdown {
  private timer: NodeJS.Timeout | undefined;

  constructor(
    private readonly work: Work,
    private readonly repository: TaskRepository,
    private readonly queue: TaskQueue,
    private readonly clock: Clock,
    private readonly log: Log,
  ) {}

  start(): void {
    this.timer = setInterval(() => {
      this.sweep().catch((error: unknown) => this.log.logger.warn({ error }, 'sweep failed; it runs again'));
    }, EVERY_MS);
  }

  /** @returns how many tasks were sent again */
  async sweep(): Promise<number> {
    const before = new Date(this.clock.now().getTime() - SILENT_MS);
    let sent = 0;
    for (const task of await this.repository.silent(this.work.reader, before, BATCH)) {
      if (await this.queue.holds(task)) continue;
      if (!(await this.repository.resend(this.work.reader, task))) continue;
      await this.queue.send({ ...task, revision: task.revision + 1 });
      sent += 1;
    }
    return sent;
  }

  onApplicationShutdown(): void {
    clearInterval(this.timer);
  }
}
