import { Injectable } from '@nestjs/common';
import type { InputOf, OutputOf, people } from '@assay/contract';
import { v7 as uuid } from 'uuid';
import { Work } from '../../platform/database/work.js';
import type { Actor } from '../../platform/http/actor.js';
import { RuleBroken } from '../../platform/http/rule-broken.js';
import { Audit } from '../audit/audit.js';
import { demand } from '../cycle/demand.js';
import { DepartmentRepository } from './department.repository.js';
import { PeopleReads } from './people.reads.js';
import { PersonRepository } from './person.repository.js';
import { firstPassword } from './sign-in/first-password.js';
import { Passwords } from './sign-in/passwords.js';

/** Adds a person with a first password, which is answered once and must be changed at the first sign-in. */
@Injectable()
export class CreatePerson {
  constructor(
    private readonly work: Work,
    private readonly people: PersonRepository,
    private readonly departments: DepartmentRepository,
    private readonly passwords: Passwords,
    private readonly reads: PeopleReads,
    private readonly audit: Audit,
  ) {}

  /** @throws RuleBroken login-taken, already-exists (the email), not-found (the department) */
  async run(actor: Actor, { body }: InputOf<typeof people.create>): Promise<OutputOf<typeof people.create>> {
    demand(actor, 'people.manage', {});
    const { roles, ...draft } = body;
    const id = uuid();
    const password = firstPassword();
    const passwordHash = await this.passwords.hash(password);
    await this.work.transact(async (tx) => {
      if (draft.departmentId && !(await this.departments.findBy(tx.manager, { id: draft.departmentId }))) {
        throw new RuleBroken('not-found');
      }
      const fixed = { active: true, mustChangePassword: true, language: 'zh', demoAccount: null } as const;
      await this.people.add(tx, actor, { id, ...draft, ...fixed, passwordHash }, roles);
      this.audit.record(tx, actor, {
        act: 'person.created',
        subjectType: 'person',
        subjectId: id,
        subjectName: draft.name,
        after: { login: draft.login, name: draft.name, roles, departmentId: draft.departmentId },
      });
    });
    return { person: await this.reads.one(id), firstPassword: password };
  }
}
