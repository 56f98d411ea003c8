import { Injectable } from '@nestjs/common';
import type { Health } from '@assay/contract';
import { Work } from '../../platform/database/work.js';
import { RuleBroken } from '../../platform/http/rule-broken.js';
import { TaskQueue } from '../tasks/task-queue.js';

const PATIENCE_MS = 2_000;

/** Whether a question is answered in time. */
async function answers(question: () => Promise<boolean>): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const patience = new Promise<boolean>((resolve) => {
    timer = setTimeout(() => resolve(false), PATIENCE_MS);
  });
  try {
    return await Promise.race([question(), patience]);
  } catch {
    return false; // whatever was thrown, the part did not answer: that is the finding
  } finally {
    clearTimeout(timer);
  }
}

@Injectable()
export class HealthReads {
  constructor(
    private readonly work: Work,
    private readonly queue: TaskQueue,
  ) {}

  /** @throws RuleBroken part-down, naming the parts */
  async health(): Promise<Health> {
    const [database, redis, worker] = await Promise.all([
      answers(() => this.work.ping()),
      answers(() => this.queue.ping()),
      answers(async () => (await this.queue.workers()) > 0),
    ]);
    const parts = Object.entries({ database, redis, worker })
      .filter(([, up]) => !up)
      .map(([part]) => part);
    if (parts.length > 0) throw new RuleBroken('part-down', { parts: parts.join(', ') });
    return { database: 'up', redis: 'up', worker: 'up' };
  }
}
