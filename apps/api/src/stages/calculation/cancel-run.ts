import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock/clock.js';
import { Work } from '../../platform/database/work.js';
import type { Actor } from '../../platform/http/actor.js';
import { RuleBroken } from '../../platform/http/rule-broken.js';
import { Audit } from '../../core/audit/audit.js';
import { CycleRepository } from '../../core/cycle/cycle.repository.js';
import { demand } from '../../core/cycle/demand.js';
import { Tasks } from '../../core/tasks/tasks.js';
import { RunRepository } from './run.repository.js';

/** Stops a calculation; the run before it stays the current one. */
@Injectable()
export class CancelRun {
  constructor(
    private readonly work: Work,
    private readonly cycles: CycleRepository,
    private readonly runs: RunRepository,
    private readonly tasks: Tasks,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  async run(actor: Actor, { cycleId, runId }: { cycleId: string; runId: string }): Promise<void> {
    await this.work.transact(async (tx) => {
      const cycle = await this.cycles.lock(tx, cycleId);
      demand(actor, 'run.cancel', { state: cycle.state });
      const run = await this.runs.find(tx.manager, runId);
      if (run?.cycleId !== cycleId) throw new RuleBroken('not-found');
      const ended = { state: 'cancelled', finishedAt: this.clock.now() } as const;
      if (!(await this.runs.change(tx.manager, runId, ended))) throw new RuleBroken('run-not-running');
      await this.tasks.cancel(tx, run.taskId);
      this.audit.record(tx, actor, {
        act: 'run.cancelled',
        cycleId,
        subjectType: 'run',
        subjectId: runId,
        subjectName: `#${run.number}`,
      });
    });
  }
}
