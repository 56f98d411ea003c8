import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { RuleBroken } from '../../platform/http/rule-broken.js';
import { CycleReader } from '../../core/cycle/cycle.reader.js';
import { PeopleReader } from '../../core/people/people.reader.js';
import type { OwnerPool } from './choose-owner.js';
import type { PlanFacts } from './plan-book.js';

/** Finds the people who may be given actions. */
@Injectable()
export class OwnerPools {
  constructor(
    private readonly cycles: CycleReader,
    private readonly people: PeopleReader,
  ) {}

  async open(
    manager: EntityManager,
    cycleId: string,
    { actions }: Pick<PlanFacts, 'actions'>,
  ): Promise<OwnerPool> {
    const load = new Map<string, number>();
    for (const { ownerId } of [...actions.values()].flat()) load.set(ownerId, (load.get(ownerId) ?? 0) + 1);
    const eligible = await this.people.withRole('owner', manager);
    return {
      eligible: new Set(eligible.map(({ id }) => id)),
      team: await this.cycles.team(manager, cycleId, 'owner'),
      load,
    };
  }

  /** @throws RuleBroken not-an-owner, not-found */
  async demandOwner(manager: EntityManager, personId: string): Promise<void> {
    const person = (await this.people.byIds([personId], manager)).get(personId);
    if (!person) throw new RuleBroken('not-found');
    if (!person.active || !person.roles.includes('owner')) {
      throw new RuleBroken('not-an-owner', { person: person.name });
    }
  }
}
