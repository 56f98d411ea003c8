import { Injectable } from '@nestjs/common';
import type { Department as DepartmentView } from '@assay/contract';
import type { Role } from '@assay/cycle';
import type { EntityManager } from 'typeorm';
import { Work } from '../../platform/database/work.js';
import { DepartmentRepository } from './department.repository.js';
import type { Person } from './person.entity.js';
import { PersonRepository } from './person.repository.js';
import { departmentView } from './person.view.js';

/** A person as the other rooms know them. */
export interface KnownPerson {
  readonly id: string;
  readonly login: string;
  readonly name: string;
  readonly departmentId: string | null;
  readonly roles: readonly Role[];
  readonly active: boolean;
}

/**
 * The door to people and departments. Acts pass the manager of their transaction: a second
 * connection taken while one is held could leave none for anybody.
 */
@Injectable()
export class PeopleReader {
  constructor(
    private readonly work: Work,
    private readonly people: PersonRepository,
    private readonly departmentRows: DepartmentRepository,
  ) {}

  /** By id; ids that nobody has are left out. */
  async byIds(
    ids: readonly string[],
    manager: EntityManager = this.work.reader,
  ): Promise<Map<string, KnownPerson>> {
    const found = await this.known(manager, await this.people.byIds(manager, [...new Set(ids)]));
    return new Map(found.map((person) => [person.id, person]));
  }

  /** The active people who hold the role, by login. */
  async withRole(role: Role, manager: EntityManager = this.work.reader): Promise<KnownPerson[]> {
    const holders = await this.people.search(manager, { role });
    return this.known(
      manager,
      holders.filter(({ active }) => active),
    );
  }

  async personByLogin(login: string, manager: EntityManager = this.work.reader): Promise<KnownPerson | null> {
    const person = await this.people.findBy(manager, { login: login.trim().toLowerCase() });
    return person && ((await this.known(manager, [person]))[0] ?? null);
  }

  /** In the order in which they were added. */
  async departments(manager: EntityManager = this.work.reader): Promise<DepartmentView[]> {
    return (await this.departmentRows.all(manager)).map(departmentView);
  }

  async departmentByKey(
    key: string,
    manager: EntityManager = this.work.reader,
  ): Promise<DepartmentView | null> {
    const department = await this.departmentRows.findBy(manager, { key });
    return department && departmentView(department);
  }

  private async known(manager: EntityManager, people: readonly Person[]): Promise<KnownPerson[]> {
    const ids = people.map(({ id }) => id);
    const roles = await this.people.rolesOf(manager, ids);
    return people.map(({ id, login, name, departmentId, active }) => ({
      id,
      login,
      name,
      departmentId,
      active,
      roles: roles.get(id) ?? [],
    }));
  }
}
