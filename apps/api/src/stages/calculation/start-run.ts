import { Injectable } from '@nestjs/common';
import { v7 as uuid } from 'uuid';
import { Clock } from '../../platform/clock/clock.js';
import { Work } from '../../platform/database/work.js';
import type { Actor } from '../../platform/http/actor.js';
import { RuleBroken } from '../../platform/http/rule-broken.js';
import { Audit } from '../../core/audit/audit.js';
import { CycleRepository } from '../../core/cycle/cycle.repository.js';
import { demand } from '../../core/cycle/demand.js';
import { Tasks } from '../../core/tasks/tasks.js';
import { RULES_VERSION, RunInputs } from './run-inputs.js';
import { RunRepository } from './run.repository.js';

/** Starts a calculation over what the cycle holds now. */
@Injectable()
export class StartRun {
  constructor(
    private readonly work: Work,
    private readonly cycles: CycleRepository,
    private readonly runs: RunRepository,
    private readonly inputs: RunInputs,
    private readonly tasks: Tasks,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  /** @returns the run's id */
  run(actor: Actor, cycleId: string): Promise<string> {
    return this.work.transact(async (tx) => {
      const cycle = await this.cycles.lock(tx, cycleId);
      demand(actor, 'run.start', { state: cycle.state });
      const earlier = await this.runs.ofCycle(tx.manager, cycleId);
      if (earlier.some(({ state }) => state === 'running'))
        throw new RuleBroken('task-running', { task: 'calculate' });
      const { modelVersionId, weights, fingerprint } = await this.inputs.head(tx.manager, cycle);
      const id = uuid();
      const taskId = await this.tasks.owe(tx, actor, { kind: 'calculate', cycleId, subjectId: id });
      const number = (earlier[0]?.number ?? 0) + 1;
      await this.runs.add(tx, {
        id,
        cycleId,
        number,
        state: 'running',
        modelVersionId,
        fingerprint,
        rulesVersion: RULES_VERSION,
        weights,
        medians: null,
        customers: cycle.customers,
        taskId,
        startedByName: actor.name,
        startedAt: this.clock.now(),
        finishedAt: null,
      });
      this.audit.record(tx, actor, {
        act: 'run.started',
        cycleId,
        subjectType: 'run',
        subjectId: id,
        subjectName: `#${number}`,
        after: { fingerprint, customers: cycle.customers },
      });
      return id;
    });
  }
}
