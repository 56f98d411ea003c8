import { Injectable } from '@nestjs/common';
import type { InputOf, people, Person as PersonView } from '@assay/contract';
import { Work } from '../../platform/database/work.js';
import type { Tx } from '../../platform/database/tx.js';
import type { Actor } from '../../platform/http/actor.js';
import { RuleBroken } from '../../platform/http/rule-broken.js';
import { Audit } from '../audit/audit.js';
import { demand } from '../cycle/demand.js';
import { DepartmentRepository } from './department.repository.js';
import { PeopleReads } from './people.reads.js';
import { PersonRepository } from './person.repository.js';
import { SessionRepository } from './sign-in/session.repository.js';

/** Changes name, email, roles, department, or whether the account is active. One administrator always remains. */
@Injectable()
export class ChangePerson {
  constructor(
    private readonly work: Work,
    private readonly people: PersonRepository,
    private readonly departments: DepartmentRepository,
    private readonly sessions: SessionRepository,
    private readonly reads: PeopleReads,
    private readonly audit: Audit,
  ) {}

  /** @throws RuleBroken not-found, stale-version, last-admin, already-exists (the email) */
  async run(actor: Actor, { params, body }: InputOf<typeof people.change>): Promise<PersonView> {
    demand(actor, 'people.manage', {});
    const { roles, version, ...patch } = body;
    await this.work.transact(async (tx) => {
      // Before the person's own lock, so that all lock in the same order.
      if (!patch.active || !roles.includes('admin')) await this.keepAnAdmin(tx, params.id);
      const person = await this.people.lockSeen(tx, params.id, version);
      const { departmentId } = patch;
      if (departmentId && !(await this.departments.findBy(tx.manager, { id: departmentId }))) {
        throw new RuleBroken('not-found');
      }
      const before = { ...person };
      const rolesBefore = await this.people.roles(tx.manager, person.id);
      await this.people.change(tx, actor, person, patch);
      await this.people.setRoles(tx, person.id, roles);
      if (!person.active) await this.sessions.endAll(tx.manager, person.id);
      this.audit.record(tx, actor, {
        act: 'person.changed',
        subjectType: 'person',
        subjectId: person.id,
        subjectName: person.name,
        before: factsOf(before, rolesBefore),
        after: {
          ...factsOf(person, roles),
          ...(before.email === person.email ? {} : { email: 'changed' }),
        },
      });
    });
    return this.reads.one(params.id);
  }

  private async keepAnAdmin(tx: Tx, leavingId: string): Promise<void> {
    const admins = await this.people.lockActiveAdmins(tx);
    if (admins.length === 1 && admins[0] === leavingId) throw new RuleBroken('last-admin');
  }
}

/** What the trail keeps; an email is contact data and stays out. */
function factsOf(
  { name, departmentId, active }: { name: string; departmentId: string | null; active: boolean },
  roles: readonly string[],
): object {
  return { name, departmentId, active, roles: [...roles].sort() };
}
