import { Injectable } from '@nestjs/common';
import type { cycles, InputOf } from '@assay/contract';
import { v7 as uuid } from 'uuid';
import { Clock } from '../../platform/clock/clock.js';
import { Work } from '../../platform/database/work.js';
import type { Actor } from '../../platform/http/actor.js';
import { RuleBroken } from '../../platform/http/rule-broken.js';
import { Audit } from '../audit/audit.js';
import { CycleRepository } from './cycle.repository.js';
import { demand } from './demand.js';

const EVERYBODY = { industries: [], regions: [], sizes: [], departmentIds: [], stages: [] };

/** Opens a cycle, empty or with team, model and scope filter of an earlier one. */
@Injectable()
export class OpenCycle {
  constructor(
    private readonly work: Work,
    private readonly cycles: CycleRepository,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  run(actor: Actor, { body }: InputOf<typeof cycles.open>): Promise<{ id: string }> {
    if (body.periodEnd <= body.periodStart) {
      throw new RuleBroken('period-backwards', { from: body.periodStart, to: body.periodEnd });
    }
    return this.work.transact(async (tx) => {
      demand(actor, 'cycle.open', {});
      const previous = body.previousId ? await this.cycles.find(tx.manager, body.previousId) : null;
      if (body.previousId && !previous) throw new RuleBroken('not-found');
      const id = uuid();
      const at = this.clock.now();
      await this.cycles.add(tx, {
        id,
        name: body.name,
        goal: body.goal,
        target: null,
        state: 'target-setup',
        periodStart: body.periodStart,
        periodEnd: body.periodEnd,
        sideBySide: previous?.sideBySide ?? false,
        deadlines: {},
        scopeFilter: previous?.scopeFilter ?? EVERYBODY,
        scopeFrozenAt: null,
        customers: 0,
        modelVersionId: previous?.modelVersionId ?? null,
        previousId: previous?.id ?? null,
        openedAt: at,
        endedAt: null,
        version: 1,
        changedByName: actor.name,
        changedAt: at,
      });
      if (previous) {
        await this.cycles.replaceMembers(tx, id, await this.cycles.members(tx.manager, [previous.id]));
      }
      await this.cycles.addMove(tx, {
        cycleId: id,
        kind: 'opened',
        fromState: null,
        toState: 'target-setup',
        byName: actor.name,
        at,
        reason: null,
      });
      this.audit.record(tx, actor, {
        act: 'cycle.opened',
        cycleId: id,
        subjectType: 'cycle',
        subjectId: id,
        subjectName: body.name,
        after: { goal: body.goal, periodStart: body.periodStart, periodEnd: body.periodEnd },
      });
      return { id };
    });
  }
}
