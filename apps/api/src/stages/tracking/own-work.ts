import { Injectable } from '@nestjs/common';
import type { Act } from '@assay/cycle';
import type { EntityManager } from 'typeorm';
import type { Tx } from '../../platform/database/tx.js';
import { Work } from '../../platform/database/work.js';
import type { Actor } from '../../platform/http/actor.js';
import { RuleBroken } from '../../platform/http/rule-broken.js';
import type { Action } from '../../core/actions/action.entity.js';
import { chargedWith } from '../../core/actions/charged-with.js';
import { ActionRepository } from '../../core/actions/action.repository.js';
import { Audit } from '../../core/audit/audit.js';
import type { Cycle } from '../../core/cycle/cycle.entity.js';
import { CycleReader } from '../../core/cycle/cycle.reader.js';
import { CycleRepository } from '../../core/cycle/cycle.repository.js';
import { demand } from '../../core/cycle/demand.js';

/** What the trail is told of the work; nothing when there is nothing to tell. */
export interface Worked {
  readonly act: string;
  readonly before?: object;
  readonly after: object;
  readonly reason?: string | null;
}

/** The part that everything done to one action shares: find, lock the cycle, ask, write the trail. */
@Injectable()
export class OwnWork {
  constructor(
    private readonly work: Work,
    private readonly cycles: CycleRepository,
    private readonly reader: CycleReader,
    private readonly actions: ActionRepository,
    private readonly audit: Audit,
  ) {}

  /** @throws RuleBroken not-found, wrong-stage, cycle-ended */
  async run(
    actor: Actor,
    actionId: string,
    act: (tx: Tx, action: Action) => Promise<Worked | null>,
  ): Promise<void> {
    await this.work.transact(async (tx) => {
      const { cycleId } = await this.find(tx.manager, actionId);
      const cycle = await this.cycles.lock(tx, cycleId);
      const action = await this.find(tx.manager, actionId);
      demand(actor, 'action.work', { state: cycle.state, actionOwnerId: action.ownerId });
      const worked = await act(tx, action);
      if (!worked) return;
      this.audit.record(tx, actor, {
        ...worked,
        cycleId,
        subjectType: 'action',
        subjectId: actionId,
        subjectName: action.measure.zh ?? action.measure.en ?? '',
      });
    });
  }

  /** The action and its cycle, for somebody who may do the act. @throws RuleBroken not-found */
  async open(
    manager: EntityManager,
    actor: Actor,
    act: Act,
    actionId: string,
  ): Promise<{ action: Action; cycle: Cycle }> {
    const action = await this.find(manager, actionId);
    const cycle = await this.reader.one(manager, action.cycleId);
    const customer = await this.reader.customer(manager, cycle.id, action.customerId);
    demand(actor, act, { state: cycle.state, customer, ...chargedWith(action) });
    return { action, cycle };
  }

  private async find(manager: EntityManager, actionId: string): Promise<Action> {
    const action = await this.actions.find(manager, actionId);
    if (!action) throw new RuleBroken('not-found');
    return action;
  }
}
