import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { RuleBroken } from '../../platform/http/rule-broken.js';
import { CustomerReader } from '../../core/customers/customer.reader.js';
import type { Cycle } from '../../core/cycle/cycle.entity.js';
import { CycleReader } from '../../core/cycle/cycle.reader.js';
import { PeopleReader } from '../../core/people/people.reader.js';

/** A customer of the frozen list, with everybody who owns it: then, when the list was frozen, and now. */
export interface AssignableCustomer {
  readonly name: string;
  readonly ownerIds: readonly string[];
}

/** Who may be assigned to whom in a cycle. */
export interface AssignmentRules {
  readonly customers: ReadonlyMap<string, AssignableCustomer>;
  /** Names of the team's active experts, by id and in its order. */
  readonly experts: ReadonlyMap<string, string>;
}

@Injectable()
export class ReadAssignmentRules {
  constructor(
    private readonly cycles: CycleReader,
    private readonly customers: CustomerReader,
    private readonly people: PeopleReader,
  ) {}

  /** @throws RuleBroken scope-not-frozen */
  async of(manager: EntityManager, cycle: Cycle): Promise<AssignmentRules> {
    if (cycle.scopeFrozenAt === null) throw new RuleBroken('scope-not-frozen');
    const frozen = await this.cycles.customers(manager, cycle.id);
    const ids = frozen.map(({ customerId }) => customerId);
    const known = await this.customers.byIds(manager, ids);
    const customers = frozen.map(({ customerId, ownerId }) => {
      const now = known.get(customerId);
      const ownerIds = [ownerId, now?.ownerId].filter((one) => typeof one === 'string');
      return [customerId, { name: now?.name ?? '', ownerIds }] as const;
    });
    return { customers: new Map(customers), experts: await this.experts(manager, cycle.id) };
  }

  private async experts(manager: EntityManager, cycleId: string): Promise<Map<string, string>> {
    const team = await this.cycles.team(manager, cycleId, 'expert');
    const people = await this.people.byIds(team, manager);
    return new Map(
      team.flatMap((id) => {
        const person = people.get(id);
        return person?.active && person.roles.includes('expert') ? [[id, person.name] as const] : [];
      }),
    );
  }
}
