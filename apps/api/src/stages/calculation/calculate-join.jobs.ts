import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock/clock.js';
import type { Tx } from '../../platform/database/tx.js';
import { Work } from '../../platform/database/work.js';
import { RuleBroken } from '../../platform/http/rule-broken.js';
import { Audit, SYSTEM } from '../../core/audit/audit.js';
import { HandlesTask } from '../../core/tasks/handles-task.js';
import type { TaskHandler, TaskRun } from '../../core/tasks/task-run.js';
import { RunRepository } from './run.repository.js';

/** Last part of a calculation: counts what the chunks left, and makes the run the current one. */
@HandlesTask()
@Injectable()
export class CalculateJoin implements TaskHandler {
  readonly kind = 'calculate-join';

  constructor(
    private readonly work: Work,
    private readonly runs: RunRepository,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  async run(taskRun: TaskRun): Promise<void> {
    await this.work.transact(async (tx) => {
      const run = await this.runs.find(tx.manager, taskRun.task.subjectId ?? '');
      if (run?.state !== 'running') throw new RuleBroken('run-not-running');
      const counts = await this.runs.countResults(tx.manager, run.id);
      if (counts.all !== run.customers) {
        throw new Error(`run ${run.id} has ${counts.all} results for ${run.customers} customers`);
      }
      await taskRun.finish(tx);
      const finishedAt = this.clock.now();
      await this.runs.change(tx.manager, run.id, { state: 'complete', scored: counts.scored, finishedAt });
      this.audit.record(
        tx,
        { ...SYSTEM, name: taskRun.task.startedByName },
        {
          act: 'run.complete',
          cycleId: run.cycleId,
          subjectType: 'run',
          subjectId: run.id,
          subjectName: `#${run.number}`,
          after: { customers: counts.all, scored: counts.scored, fingerprint: run.fingerprint },
        },
      );
    });
  }

  async failed(tx: Tx, task: TaskRun['task']): Promise<void> {
    await this.runs.change(tx.manager, task.subjectId ?? '', {
      state: 'failed',
      finishedAt: this.clock.now(),
    });
  }
}
