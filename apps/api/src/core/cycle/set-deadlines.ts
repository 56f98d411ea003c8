import { Injectable } from '@nestjs/common';
import type { cycles, InputOf } from '@assay/contract';
import { isStage, STAGES, type Stage } from '@assay/cycle';
import { Work } from '../../platform/database/work.js';
import type { Actor } from '../../platform/http/actor.js';
import { RuleBroken } from '../../platform/http/rule-broken.js';
import { Audit } from '../audit/audit.js';
import { CycleRepository } from './cycle.repository.js';
import { demand } from './demand.js';

/** The first stage whose deadline lies before that of a stage before it; undefined when none does. */
export function firstOutOfOrder(deadlines: Partial<Record<Stage, string>>): Stage | undefined {
  let latest = '';
  for (const stage of STAGES) {
    const deadline = deadlines[stage];
    if (deadline === undefined) continue;
    if (deadline < latest) return stage;
    latest = deadline;
  }
  return undefined;
}

/** Sets when each stage is due, and whether scoring and weighting run side by side. */
@Injectable()
export class SetDeadlines {
  constructor(
    private readonly work: Work,
    private readonly cycles: CycleRepository,
    private readonly audit: Audit,
  ) {}

  async run(actor: Actor, { params, body }: InputOf<typeof cycles.deadlines>): Promise<void> {
    const wrong = firstOutOfOrder(body.deadlines);
    if (wrong) throw new RuleBroken('deadlines-out-of-order', { stage: wrong });
    await this.work.transact(async (tx) => {
      const cycle = await this.cycles.lockSeen(tx, params.cycleId, body.version);
      demand(actor, 'cycle.deadlines', { state: cycle.state });
      if (!isStage(cycle.state)) throw new RuleBroken('cycle-ended');
      const before = { deadlines: cycle.deadlines, sideBySide: cycle.sideBySide };
      const after = { deadlines: body.deadlines, sideBySide: body.sideBySide };
      await this.cycles.change(tx, actor, cycle, after);
      this.audit.record(tx, actor, {
        act: 'cycle.deadlines',
        cycleId: cycle.id,
        subjectType: 'cycle',
        subjectId: cycle.id,
        subjectName: cycle.name,
        before,
        after,
      });
    });
  }
}
