import { Injectable } from '@nestjs/common';
import type { InputOf, targetSetup } from '@assay/contract';
import { Clock } from '../../platform/clock/clock.js';
import type { Actor } from '../../platform/http/actor.js';
import { RuleBroken } from '../../platform/http/rule-broken.js';
import { CustomerReader } from '../../core/customers/customer.reader.js';
import { CycleRepository } from '../../core/cycle/cycle.repository.js';
import { ChangeSetup } from './change-setup.js';

/** Freezes the list of customers: from now on the cycle is about these, whoever joins or moves later. */
@Injectable()
export class FreezeScope {
  constructor(
    private readonly setup: ChangeSetup,
    private readonly cycles: CycleRepository,
    private readonly customers: CustomerReader,
    private readonly clock: Clock,
  ) {}

  async run(actor: Actor, { params, body }: InputOf<typeof targetSetup.freezeScope>): Promise<void> {
    await this.setup.run(actor, 'setup.scope', { ...params, version: body.version }, async (tx, cycle) => {
      const found = await this.customers.inScope(tx.manager, body.filter);
      if (found.length === 0) throw new RuleBroken('scope-empty');
      await this.cycles.replaceCustomers(
        tx,
        cycle.id,
        found.map(({ id, departmentId, ownerId }) => ({ customerId: id, departmentId, ownerId })),
      );
      return {
        patch: { scopeFilter: body.filter, scopeFrozenAt: this.clock.now(), customers: found.length },
        before: { filter: cycle.scopeFilter, customers: cycle.customers },
        after: { filter: body.filter, customers: found.length },
      };
    });
  }
}
