import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock } from '../../platform/clock/clock.js';
import { isDuplicate } from '../../platform/database/duplicate.js';
import { guardedUpdate } from '../../platform/database/guarded-update.js';
import type { Tx } from '../../platform/database/tx.js';
import { RuleBroken } from '../../platform/http/rule-broken.js';
import type { AuditActor } from '../audit/audit.js';
import { Department } from './department.entity.js';
import { Person } from './person.entity.js';

@Injectable()
export class DepartmentRepository {
  constructor(private readonly clock: Clock) {}

  all(manager: EntityManager): Promise<Department[]> {
    return manager.find(Department, { order: { id: 'ASC' } });
  }

  findBy(manager: EntityManager, key: { id: string } | { key: string }): Promise<Department | null> {
    return manager.findOneBy(Department, key);
  }

  /** @throws RuleBroken not-found */
  async lock(tx: Tx, id: string): Promise<Department> {
    const department = await tx.manager.findOne(Department, {
      where: { id },
      lock: { mode: 'pessimistic_write' },
    });
    if (!department) throw new RuleBroken('not-found');
    return department;
  }

  /** Locks the department as the caller saw it. @throws RuleBroken not-found, stale-version */
  async lockSeen(tx: Tx, id: string, version: number): Promise<Department> {
    const department = await this.lock(tx, id);
    if (department.version !== version) throw this.stale(department);
    return department;
  }

  countPeople(manager: EntityManager, departmentId: string): Promise<number> {
    return manager.countBy(Person, { departmentId });
  }

  /** @throws RuleBroken already-exists (the key) */
  async add(
    tx: Tx,
    by: AuditActor,
    draft: Pick<Department, 'id' | 'key' | 'nameZh' | 'nameEn'>,
  ): Promise<Department> {
    const department = { ...draft, version: 1, changedByName: by.name, changedAt: this.clock.now() };
    try {
      await tx.manager.insert(Department, department);
    } catch (error) {
      if (isDuplicate(error, 'department_key')) throw new RuleBroken('already-exists', { name: draft.key });
      throw error;
    }
    return department;
  }

  /** @throws RuleBroken stale-version */
  async change(
    tx: Tx,
    by: AuditActor,
    department: Department,
    patch: Pick<Department, 'nameZh' | 'nameEn'>,
  ): Promise<void> {
    const stamp = { changedByName: by.name, changedAt: this.clock.now() };
    const fresh = await guardedUpdate(tx.manager, Department, department, { ...patch, ...stamp });
    if (!fresh) throw this.stale(department);
    Object.assign(department, patch, stamp, { version: department.version + 1 });
  }

  async remove(tx: Tx, id: string): Promise<void> {
    await tx.manager.delete(Department, { id });
  }

  private stale(department: Department): RuleBroken {
    const facts = { who: department.changedByName, when: department.changedAt.toISOString() };
    return new RuleBroken('stale-version', facts, { currentVersion: department.version });
  }
}
