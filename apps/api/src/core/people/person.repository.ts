import { Injectable } from '@nestjs/common';
import type { Role } from '@assay/cycle';
import { In, Like, type EntityManager, type FindOptionsWhere } from 'typeorm';
import { Clock } from '../../platform/clock/clock.js';
import { isDuplicate } from '../../platform/database/duplicate.js';
import { guardedUpdate } from '../../platform/database/guarded-update.js';
import { inChunks } from '../../platform/database/in-chunks.js';
import type { Tx } from '../../platform/database/tx.js';
import { RuleBroken } from '../../platform/http/rule-broken.js';
import type { AuditActor } from '../audit/audit.js';
import { Person, PersonRole } from './person.entity.js';

/** What an administrator edits. */
export type PersonPatch = Partial<Pick<Person, 'name' | 'email' | 'departmentId' | 'active'>>;
/** What changes beside the form, and so does not make an open form stale. */
export type OwnSettings = Partial<
  Pick<Person, 'passwordHash' | 'mustChangePassword' | 'language' | 'oidcSubject' | 'lastSeenAt'>
>;
export type NewPerson = Omit<
  Person,
  'department' | 'oidcSubject' | 'lastSeenAt' | 'version' | 'changedByName' | 'changedAt'
>;

@Injectable()
export class PersonRepository {
  constructor(private readonly clock: Clock) {}

  find(manager: EntityManager, id: string): Promise<Person | null> {
    return manager.findOneBy(Person, { id });
  }

  findBy(
    manager: EntityManager,
    key: { login: string } | { email: string } | { oidcSubject: string },
  ): Promise<Person | null> {
    return manager.findOneBy(Person, key);
  }

  byIds(manager: EntityManager, ids: readonly string[]): Promise<Person[]> {
    return inChunks(ids, (some) => manager.findBy(Person, { id: In(some) }));
  }

  demoAccounts(manager: EntityManager): Promise<Person[]> {
    return manager
      .createQueryBuilder(Person, 'person')
      .where('person.demoAccount IS NOT NULL AND person.active')
      .orderBy('person.id')
      .getMany();
  }

  /** By login; `search` is a part of the login or the name. */
  async search(
    manager: EntityManager,
    { role, search }: { role?: Role; search?: string },
  ): Promise<Person[]> {
    const limits: FindOptionsWhere<Person> = {};
    if (role) {
      const holders = await manager.findBy(PersonRole, { role });
      limits.id = In(holders.map(({ personId }) => personId));
    }
    const like = search ? Like(`%${search.replaceAll(/[\\%_]/g, '\\$&')}%`) : undefined;
    const where = like
      ? [
          { ...limits, login: like },
          { ...limits, name: like },
        ]
      : limits;
    return manager.find(Person, { where, order: { login: 'ASC' } });
  }

  /** @returns the roles of each of the people, in no order; somebody without roles has an empty list */
  async rolesOf(manager: EntityManager, ids: readonly string[]): Promise<Map<string, Role[]>> {
    const roles = new Map<string, Role[]>(ids.map((id) => [id, []]));
    const held = await inChunks(ids, (some) => manager.findBy(PersonRole, { personId: In(some) }));
    for (const { personId, role } of held) {
      roles.get(personId)?.push(role);
    }
    return roles;
  }

  async roles(manager: EntityManager, id: string): Promise<Role[]> {
    return (await manager.findBy(PersonRole, { personId: id })).map(({ role }) => role);
  }

  /** @throws RuleBroken not-found */
  async lock(tx: Tx, id: string): Promise<Person> {
    const person = await tx.manager.findOne(Person, { where: { id }, lock: { mode: 'pessimistic_write' } });
    if (!person) throw new RuleBroken('not-found');
    return person;
  }

  /** Locks the person as the caller saw it. @throws RuleBroken not-found, stale-version */
  async lockSeen(tx: Tx, id: string, version: number): Promise<Person> {
    const person = await this.lock(tx, id);
    if (person.version !== version) throw this.stale(person);
    return person;
  }

  /** Locks and counts those who can still administer, so that two of them cannot each remove the other. */
  async lockActiveAdmins(tx: Tx): Promise<string[]> {
    const admins = await tx.manager
      .createQueryBuilder(Person, 'person')
      .innerJoin(PersonRole, 'holder', 'holder.personId = person.id')
      .where('holder.role = :admin AND person.active', { admin: 'admin' satisfies Role })
      .orderBy('person.id')
      .setLock('pessimistic_write')
      .getMany();
    return admins.map(({ id }) => id);
  }

  /** @throws RuleBroken login-taken, already-exists (the email) */
  async add(tx: Tx, by: Pick<AuditActor, 'name'>, person: NewPerson, roles: readonly Role[]): Promise<void> {
    const stamp = { changedByName: by.name, changedAt: this.clock.now(), version: 1 };
    try {
      await tx.manager.insert(Person, { ...person, ...stamp });
    } catch (error) {
      if (isDuplicate(error, 'person_login')) throw new RuleBroken('login-taken', { login: person.login });
      throw this.readableDuplicate(error, person.email);
    }
    await this.setRoles(tx, person.id, roles);
  }

  /** @throws RuleBroken stale-version, already-exists (the email) */
  async change(tx: Tx, by: AuditActor, person: Person, patch: PersonPatch): Promise<void> {
    const stamp = { changedByName: by.name, changedAt: this.clock.now() };
    try {
      const fresh = await guardedUpdate(tx.manager, Person, person, { ...patch, ...stamp });
      if (!fresh) throw this.stale(person);
    } catch (error) {
      throw this.readableDuplicate(error, patch.email ?? null);
    }
    Object.assign(person, patch, stamp, { version: person.version + 1 });
  }

  async setRoles(tx: Tx, personId: string, roles: readonly Role[]): Promise<void> {
    await tx.manager.delete(PersonRole, { personId });
    const rows = [...new Set(roles)].map((role) => ({ personId, role }));
    if (rows.length > 0) await tx.manager.insert(PersonRole, rows);
  }

  async set(manager: EntityManager, id: string, settings: OwnSettings): Promise<void> {
    await manager.update(Person, { id }, settings);
  }

  private stale(person: Person): RuleBroken {
    const facts = { who: person.changedByName, when: person.changedAt.toISOString() };
    return new RuleBroken('stale-version', facts, { currentVersion: person.version });
  }

  private readableDuplicate(error: unknown, email: string | null): unknown {
    return isDuplicate(error, 'person_email')
      ? new RuleBroken('already-exists', { name: email ?? '' })
      : error;
  }
}
