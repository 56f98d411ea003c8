import { Injectable } from '@nestjs/common';
import type { InputOf, targetSetup } from '@assay/contract';
import type { Role } from '@assay/cycle';
import type { Tx } from '../../platform/database/tx.js';
import type { Actor } from '../../platform/http/actor.js';
import { RuleBroken } from '../../platform/http/rule-broken.js';
import { CycleRepository } from '../../core/cycle/cycle.repository.js';
import { PeopleReader } from '../../core/people/people.reader.js';
import { ChangeSetup } from './change-setup.js';

interface Member {
  readonly role: Role;
  readonly personId: string;
}

/** Names the people of the cycle by role. Nobody can be named for a role they do not hold. */
@Injectable()
export class SetTeam {
  constructor(
    private readonly setup: ChangeSetup,
    private readonly cycles: CycleRepository,
    private readonly people: PeopleReader,
  ) {}

  async run(actor: Actor, { params, body }: InputOf<typeof targetSetup.setTeam>): Promise<void> {
    const team = [
      ...new Map(body.team.map((member) => [`${member.role} ${member.personId}`, member])).values(),
    ];
    await this.setup.run(actor, 'setup.team', { ...params, version: body.version }, async (tx, cycle) => {
      await this.demandRoles(tx, team);
      const before = await this.cycles.members(tx.manager, [cycle.id]);
      await this.cycles.replaceMembers(tx, cycle.id, team);
      return {
        patch: {},
        before: { team: before.map(({ role, personId }) => ({ role, personId })) },
        after: { team },
      };
    });
  }

  private async demandRoles(tx: Tx, team: readonly Member[]): Promise<void> {
    const people = await this.people.byIds(
      team.map(({ personId }) => personId),
      tx.manager,
    );
    for (const { role, personId } of team) {
      const person = people.get(personId);
      if (!person?.active) throw new RuleBroken('not-found');
      if (!person.roles.includes(role))
        throw new RuleBroken('person-lacks-role', { person: person.name, role });
    }
  }
}
