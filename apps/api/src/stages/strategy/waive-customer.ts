import { Injectable } from '@nestjs/common';
import type { InputOf, strategy } from '@assay/contract';
import { Clock } from '../../platform/clock/clock.js';
import type { Tx } from '../../platform/database/tx.js';
import { Work } from '../../platform/database/work.js';
import type { Actor } from '../../platform/http/actor.js';
import { RuleBroken } from '../../platform/http/rule-broken.js';
import { Audit } from '../../core/audit/audit.js';
import type { Cycle } from '../../core/cycle/cycle.entity.js';
import { CustomerReader } from '../../core/customers/customer.reader.js';
import { CycleReader } from '../../core/cycle/cycle.reader.js';
import { CycleRepository } from '../../core/cycle/cycle.repository.js';
import { demand } from '../../core/cycle/demand.js';
import { PlanBook, tierOf } from './plan-book.js';
import { WaiverRepository } from './waiver.repository.js';

/** Decides to do nothing for a customer whose tier asks for an action, and takes that back. */
@Injectable()
export class WaiveCustomer {
  constructor(
    private readonly work: Work,
    private readonly cycles: CycleRepository,
    private readonly reader: CycleReader,
    private readonly customers: CustomerReader,
    private readonly book: PlanBook,
    private readonly waivers: WaiverRepository,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  /** @throws RuleBroken not-found, no-action-required */
  async waive(actor: Actor, { params, body }: InputOf<typeof strategy.waive>): Promise<void> {
    await this.work.transact(async (tx) => {
      const cycle = await this.lock(tx, actor, params);
      const facts = await this.book.open(tx.manager, cycle);
      if (!tierOf(facts, params.customerId)?.actionRequired) throw new RuleBroken('no-action-required');
      const { reason } = body;
      const waiver = { ...params, reason, byName: actor.name, at: this.clock.now() };
      await this.waivers.keep(tx, waiver);
      await this.note(tx, actor, cycle, params.customerId, 'strategy.waived', reason);
    });
  }

  /** @throws RuleBroken not-found */
  async unwaive(actor: Actor, { params }: InputOf<typeof strategy.unwaive>): Promise<void> {
    await this.work.transact(async (tx) => {
      const cycle = await this.lock(tx, actor, params);
      if (!(await this.waivers.remove(tx, params.cycleId, params.customerId)))
        throw new RuleBroken('not-found');
      await this.note(tx, actor, cycle, params.customerId, 'strategy.unwaived', null);
    });
  }

  private async lock(
    tx: Tx,
    actor: Actor,
    { cycleId, customerId }: { cycleId: string; customerId: string },
  ): Promise<Cycle> {
    const cycle = await this.cycles.lock(tx, cycleId);
    const customer = await this.reader.customer(tx.manager, cycleId, customerId);
    demand(actor, 'strategy.plan', { state: cycle.state, customer });
    return cycle;
  }

  private async note(
    tx: Tx,
    actor: Actor,
    cycle: Cycle,
    customerId: string,
    act: string,
    reason: string | null,
  ): Promise<void> {
    const customer = (await this.customers.byIds(tx.manager, [customerId])).get(customerId);
    this.audit.record(tx, actor, {
      act,
      cycleId: cycle.id,
      subjectType: 'customer',
      subjectId: customerId,
      subjectName: customer?.name ?? customerId,
      reason,
    });
  }
}
