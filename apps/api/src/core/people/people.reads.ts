import { Injectable } from '@nestjs/common';
import type { Department as DepartmentView, InputOf, people, Person as PersonView } from '@assay/contract';
import { Work } from '../../platform/database/work.js';
import { DepartmentRepository } from './department.repository.js';
import type { Person } from './person.entity.js';
import { PersonRepository } from './person.repository.js';
import { departmentView, personView } from './person.view.js';
import { triesOn, TryLimit } from './sign-in/try-limit.js';

/** Questions to the lists of people and departments. */
@Injectable()
export class PeopleReads {
  constructor(
    private readonly work: Work,
    private readonly people: PersonRepository,
    private readonly departmentRows: DepartmentRepository,
    private readonly tries: TryLimit,
  ) {}

  async list({ query }: InputOf<typeof people.list>): Promise<PersonView[]> {
    const { role, search } = query;
    const found = await this.people.search(this.work.reader, {
      ...(role ? { role } : {}),
      ...(search ? { search } : {}),
    });
    return this.views(found);
  }

  async one(id: string): Promise<PersonView> {
    const [view] = await this.views(await this.people.byIds(this.work.reader, [id]));
    if (!view) throw new RangeError(`person ${id} is gone`);
    return view;
  }

  async departments(): Promise<DepartmentView[]> {
    return (await this.departmentRows.all(this.work.reader)).map(departmentView);
  }

  private async views(found: readonly Person[]): Promise<PersonView[]> {
    const manager = this.work.reader;
    const [roles, departments, locked] = await Promise.all([
      this.people.rolesOf(
        manager,
        found.map(({ id }) => id),
      ),
      this.departmentRows.all(manager),
      this.tries.reached(found.map(({ login }) => triesOn.account(login))),
    ]);
    const departmentById = new Map(departments.map((department) => [department.id, department]));
    return found.map((person) =>
      personView(person, {
        roles: roles.get(person.id) ?? [],
        department: departmentById.get(person.departmentId ?? '') ?? null,
        locked: locked.has(triesOn.account(person.login).key),
      }),
    );
  }
}
