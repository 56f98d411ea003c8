import { Injectable } from '@nestjs/common';
import { Work } from '../../platform/database/work.js';
import type { Actor } from '../../platform/http/actor.js';
import { RuleBroken } from '../../platform/http/rule-broken.js';
import { Audit } from '../../core/audit/audit.js';
import { CycleRepository } from '../../core/cycle/cycle.repository.js';
import { demand } from '../../core/cycle/demand.js';
import { Tasks } from '../../core/tasks/tasks.js';
import { CollectionRepository } from './collection.repository.js';

/** Owes the computation of all indicator values of a cycle. */
@Injectable()
export class StartCollection {
  constructor(
    private readonly work: Work,
    private readonly cycles: CycleRepository,
    private readonly collections: CollectionRepository,
    private readonly tasks: Tasks,
    private readonly audit: Audit,
  ) {}

  run(actor: Actor, cycleId: string): Promise<{ taskId: string }> {
    return this.work.transact(async (tx) => {
      const cycle = await this.cycles.lock(tx, cycleId);
      demand(actor, 'data.collect', { state: cycle.state });
      const open = await this.tasks.openKinds(tx, cycleId);
      const busy = open.find((kind) => kind === 'import-file' || kind === 'collect-values');
      if (busy) throw new RuleBroken('task-running', { task: busy });
      if (!(await this.collections.find(tx.manager, cycleId)))
        await this.collections.touch(tx.manager, cycleId);
      const taskId = await this.tasks.owe(tx, actor, { kind: 'collect-values', cycleId, subjectId: cycleId });
      await this.collections.change(tx.manager, cycleId, { taskId });
      this.audit.record(tx, actor, {
        act: 'data.collect',
        cycleId,
        subjectType: 'cycle',
        subjectId: cycleId,
        subjectName: cycle.name,
      });
      return { taskId };
    });
  }
}
