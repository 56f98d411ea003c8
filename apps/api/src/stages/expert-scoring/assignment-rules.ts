import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { RuleBroken } from '../../platform/http/rule-broken.js';
import { CustomerReader } from '../../core/customers/customer.reader.js';
import type { Cycle } from '../../core/cycle/cycle.entity.js';
import { CycleReader } from '../../core/cycle/cycle.reader.js';
import { PeopleReader, type KnownPerson } from '../../core/people/people.reader.js';
import { KnownConflicts, type ConflictsOf } from './conflicts/known-conflicts.js';

/** Who may be assigned to whom in a cycle. */
export interface AssignmentRules {
  /** Names of the customers of the frozen list. */
  readonly customers: ReadonlyMap<string, string>;
  /** The team's active experts, by id and in its order. */
  readonly experts: ReadonlyMap<string, KnownPerson>;
  readonly conflictsOf: ConflictsOf;
}

@Injectable()
export class ReadAssignmentRules {
  constructor(
    private readonly cycles: CycleReader,
    private readonly customers: CustomerReader,
    private readonly people: PeopleReader,
    private readonly conflicts: KnownConflicts,
  ) {}

  /** @throws RuleBroken scope-not-frozen */
  async of(manager: EntityManager, cycle: Cycle): Promise<AssignmentRules> {
    if (cycle.scopeFrozenAt === null) throw new RuleBroken('scope-not-frozen');
    const frozen = await this.cycles.customers(manager, cycle.id);
    const ids = frozen.map(({ customerId }) => customerId);
    const known = await this.customers.byIds(manager, ids);
    const experts = await this.experts(manager, cycle.id);
    return {
      customers: new Map(ids.map((id) => [id, known.get(id)?.name ?? ''])),
      experts,
      conflictsOf: await this.conflicts.between(manager, cycle.id, frozen, [...experts.keys()]),
    };
  }

  private async experts(manager: EntityManager, cycleId: string): Promise<Map<string, KnownPerson>> {
    const team = await this.cycles.team(manager, cycleId, 'expert');
    const people = await this.people.byIds(team, manager);
    return new Map(
      team.flatMap((id) => {
        const person = people.get(id);
        return person?.active && person.roles.includes('expert') ? [[id, person] as const] : [];
      }),
    );
  }
}
