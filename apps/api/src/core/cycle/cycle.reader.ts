import { Injectable } from '@nestjs/common';
import { stageIndex, STAGES, type Role, type Stage } from '@assay/cycle';
import type { EntityManager } from 'typeorm';
import { RuleBroken } from '../../platform/http/rule-broken.js';
import type { Cycle, CycleCustomer } from './cycle.entity.js';
import { CycleRepository } from './cycle.repository.js';

/** What stages may ask about a cycle. */
@Injectable()
export class CycleReader {
  constructor(private readonly repository: CycleRepository) {}

  /** @throws RuleBroken not-found */
  async one(manager: EntityManager, cycleId: string): Promise<Cycle> {
    const cycle = await this.repository.find(manager, cycleId);
    if (!cycle) throw new RuleBroken('not-found');
    return cycle;
  }

  /** The frozen list, ordered by customer id. */
  customers(manager: EntityManager, cycleId: string): Promise<CycleCustomer[]> {
    return this.repository.customers(manager, cycleId);
  }

  /** @throws RuleBroken not-found when the customer is not in the cycle's scope */
  async customer(manager: EntityManager, cycleId: string, customerId: string): Promise<CycleCustomer> {
    const customer = await this.repository.customer(manager, cycleId, customerId);
    if (!customer) throw new RuleBroken('not-found');
    return customer;
  }

  /** Who owned the customers when other cycles froze their lists, by customer. */
  async ownersElsewhere(
    manager: EntityManager,
    cycleId: string,
    customerIds: readonly string[],
  ): Promise<Map<string, string[]>> {
    const owners = new Map<string, string[]>();
    if (customerIds.length === 0) return owners;
    for (const { customerId, ownerId } of await this.repository.ownersElsewhere(
      manager,
      cycleId,
      customerIds,
    )) {
      if (ownerId !== null) owners.set(customerId, [...(owners.get(customerId) ?? []), ownerId]);
    }
    return owners;
  }

  /** Ids of the team's people in a role, ordered. */
  async team(manager: EntityManager, cycleId: string, role: Role): Promise<string[]> {
    const members = await this.repository.members(manager, [cycleId]);
    return members
      .filter((member) => member.role === role)
      .map((member) => member.personId)
      .sort();
  }

  /** Whether the cycle went back to a stage before that one at that moment or later. */
  wentBehind(manager: EntityManager, cycleId: string, stage: Stage, since: Date): Promise<boolean> {
    return this.repository.cameInto(manager, cycleId, STAGES.slice(0, stageIndex(stage)), since);
  }

  list(manager: EntityManager): Promise<Cycle[]> {
    return this.repository.list(manager);
  }
}
