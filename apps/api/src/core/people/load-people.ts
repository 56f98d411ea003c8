import { Injectable } from '@nestjs/common';
import type { Language } from '@assay/contract';
import type { Role } from '@assay/cycle';
import { v7 as uuid } from 'uuid';
import type { Tx } from '../../platform/database/tx.js';
import { Audit, SYSTEM } from '../audit/audit.js';
import { DepartmentRepository } from './department.repository.js';
import type { DemoAccount } from './person.entity.js';
import { PersonRepository } from './person.repository.js';
import { Passwords } from './sign-in/passwords.js';

export interface PersonToLoad {
  readonly login: string;
  readonly name: string;
  readonly email?: string | null;
  readonly roles: readonly Role[];
  /** Key of the department. */
  readonly department?: string | null;
  readonly language?: Language;
  /** Set for people whom the sign-in page of the demo shows. */
  readonly demoAccount?: DemoAccount | null;
}

/**
 * Loads people with one password that need not be changed: the demo company, the first
 * administrator of an installation, and the people of tests.
 */
@Injectable()
export class LoadPeople {
  constructor(
    private readonly people: PersonRepository,
    private readonly departments: DepartmentRepository,
    private readonly passwords: Passwords,
    private readonly audit: Audit,
  ) {}

  /** @returns the id of each login. @throws RuleBroken login-taken, already-exists (the email) */
  async run(
    tx: Tx,
    people: readonly PersonToLoad[],
    { password, mustChangePassword = false }: { password: string; mustChangePassword?: boolean },
  ): Promise<Map<string, string>> {
    const passwordHash = await this.passwords.hash(password);
    const departments = await this.departments.all(tx.manager);
    const departmentIds = new Map(departments.map(({ key, id }) => [key, id]));
    const ids = new Map<string, string>();
    for (const { login, name, roles, ...more } of people) {
      const id = uuid();
      const departmentId = more.department ? departmentIds.get(more.department) : null;
      if (departmentId === undefined) throw new RangeError(`${login}: no department ${more.department}`);
      const person = { id, login, name, departmentId, active: true, passwordHash, mustChangePassword };
      const rest = {
        email: more.email ?? null,
        language: more.language ?? 'zh',
        demoAccount: more.demoAccount ?? null,
      };
      await this.people.add(tx, SYSTEM, { ...person, ...rest }, roles);
      this.audit.record(tx, SYSTEM, {
        act: 'person.created',
        subjectType: 'person',
        subjectId: id,
        subjectName: name,
        after: { login, name, roles: [...roles], departmentId },
      });
      ids.set(login, id);
    }
    return ids;
  }
}
