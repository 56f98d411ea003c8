import { Injectable } from '@nestjs/common';
import { isClosed } from '@assay/cycle';
import type { Tx } from '../../platform/database/tx.js';
import { Work } from '../../platform/database/work.js';
import type { Actor } from '../../platform/http/actor.js';
import { RuleBroken } from '../../platform/http/rule-broken.js';
import type { Action } from '../../core/actions/action.entity.js';
import { ActionRepository, staleAction, type ActionPatch } from '../../core/actions/action.repository.js';
import { Audit } from '../../core/audit/audit.js';
import type { Cycle } from '../../core/cycle/cycle.entity.js';
import { CycleReader } from '../../core/cycle/cycle.reader.js';
import { CycleRepository } from '../../core/cycle/cycle.repository.js';
import { demand } from '../../core/cycle/demand.js';

interface Seen {
  readonly cycleId: string;
  readonly actionId: string;
  readonly version: number;
}

interface Decided {
  readonly act: string;
  readonly patch: ActionPatch;
  readonly before: object;
  readonly after: object;
  readonly reason?: string;
}

/** What changing and cancelling an action of the plan share: lock, ask, change, write the trail. */
@Injectable()
export class PlannedAction {
  constructor(
    private readonly work: Work,
    private readonly cycles: CycleRepository,
    private readonly reader: CycleReader,
    private readonly actions: ActionRepository,
    private readonly audit: Audit,
  ) {}

  /** @throws RuleBroken not-found, action-closed, stale-version */
  async change(
    actor: Actor,
    seen: Seen,
    decide: (tx: Tx, cycle: Cycle, action: Action) => Promise<Decided>,
  ): Promise<void> {
    await this.work.transact(async (tx) => {
      const cycle = await this.cycles.lock(tx, seen.cycleId);
      const action = await this.actions.find(tx.manager, seen.actionId);
      if (action?.cycleId !== cycle.id) throw new RuleBroken('not-found');
      const customer = await this.reader.customer(tx.manager, cycle.id, action.customerId);
      demand(actor, 'strategy.plan', { state: cycle.state, customer });
      if (action.version !== seen.version) throw staleAction(action);
      if (isClosed(action.status)) throw new RuleBroken('action-closed');
      const { act, patch, before, after, reason } = await decide(tx, cycle, action);
      await this.actions.change(tx, actor, action, patch);
      this.audit.record(tx, actor, {
        act,
        cycleId: cycle.id,
        subjectType: 'action',
        subjectId: action.id,
        subjectName: action.measure.zh ?? action.measure.en ?? '',
        before,
        after,
        reason: reason ?? null,
      });
    });
  }
}
