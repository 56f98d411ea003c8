import { Injectable } from '@nestjs/common';
import type { Stage } from '@assay/cycle';
import { In, MoreThanOrEqual, type EntityManager } from 'typeorm';
import { Clock } from '../../platform/clock/clock.js';
import { guardedUpdate } from '../../platform/database/guarded-update.js';
import { inChunks } from '../../platform/database/in-chunks.js';
import type { Tx } from '../../platform/database/tx.js';
import { RuleBroken } from '../../platform/http/rule-broken.js';
import type { AuditActor } from '../audit/audit.js';
import { Customer } from '../customers/customer.entity.js';
import type { ScopeCounts } from '../customers/customer.reader.js';
import { Cycle, CycleCustomer, CycleMember, CycleMove } from './cycle.entity.js';

export type CyclePatch = Partial<
  Pick<
    Cycle,
    | 'name'
    | 'goal'
    | 'target'
    | 'state'
    | 'periodStart'
    | 'periodEnd'
    | 'sideBySide'
    | 'deadlines'
    | 'scopeFilter'
    | 'scopeFrozenAt'
    | 'customers'
    | 'modelVersionId'
    | 'endedAt'
  >
>;

@Injectable()
export class CycleRepository {
  constructor(private readonly clock: Clock) {}

  async add(tx: Tx, cycle: Cycle): Promise<void> {
    await tx.manager.insert(Cycle, cycle as never);
  }

  list(manager: EntityManager): Promise<Cycle[]> {
    return manager.find(Cycle, { order: { periodEnd: 'DESC', openedAt: 'DESC' } });
  }

  find(manager: EntityManager, id: string): Promise<Cycle | null> {
    return manager.findOneBy(Cycle, { id });
  }

  /** Locks the cycle for the rest of the transaction. @throws RuleBroken not-found */
  async lock(tx: Tx, id: string): Promise<Cycle> {
    const cycle = await tx.manager.findOne(Cycle, { where: { id }, lock: { mode: 'pessimistic_write' } });
    if (!cycle) throw new RuleBroken('not-found');
    return cycle;
  }

  /** Locks the cycle and compares the version the caller saw. @throws RuleBroken not-found, stale-version */
  async lockSeen(tx: Tx, id: string, version: number): Promise<Cycle> {
    const cycle = await this.lock(tx, id);
    if (cycle.version !== version) throw this.stale(cycle);
    return cycle;
  }

  /** @throws RuleBroken stale-version */
  async change(tx: Tx, by: AuditActor, cycle: Cycle, patch: CyclePatch): Promise<void> {
    const stamp = { changedByName: by.name, changedAt: this.clock.now() };
    if (!(await guardedUpdate(tx.manager, Cycle, cycle, { ...patch, ...stamp } as never)))
      throw this.stale(cycle);
    Object.assign(cycle, patch, stamp, { version: cycle.version + 1 });
  }

  async addMove(tx: Tx, move: Omit<CycleMove, 'id'>): Promise<void> {
    await tx.manager.insert(CycleMove, move);
  }

  moves(manager: EntityManager, cycleId: string): Promise<CycleMove[]> {
    return manager.find(CycleMove, { where: { cycleId }, order: { id: 'ASC' } });
  }

  /** Whether there is a move into one of the stages at that moment or later. */
  cameInto(manager: EntityManager, cycleId: string, stages: readonly Stage[], since: Date): Promise<boolean> {
    return manager.existsBy(CycleMove, { cycleId, toState: In([...stages]), at: MoreThanOrEqual(since) });
  }

  members(manager: EntityManager, cycleIds: readonly string[]): Promise<CycleMember[]> {
    return manager.findBy(CycleMember, { cycleId: In([...cycleIds]) });
  }

  async replaceMembers(
    tx: Tx,
    cycleId: string,
    members: readonly Omit<CycleMember, 'cycleId'>[],
  ): Promise<void> {
    await tx.manager.delete(CycleMember, { cycleId });
    if (members.length > 0) {
      await tx.manager.insert(
        CycleMember,
        members.map((member) => ({ ...member, cycleId })),
      );
    }
  }

  customers(manager: EntityManager, cycleId: string): Promise<CycleCustomer[]> {
    return manager.find(CycleCustomer, { where: { cycleId }, order: { customerId: 'ASC' } });
  }

  customer(manager: EntityManager, cycleId: string, customerId: string): Promise<CycleCustomer | null> {
    return manager.findOneBy(CycleCustomer, { cycleId, customerId });
  }

  /** Owners of customers by the frozen lists of all other cycles. */
  ownersElsewhere(
    manager: EntityManager,
    cycleId: string,
    customerIds: readonly string[],
  ): Promise<Pick<CycleCustomer, 'customerId' | 'ownerId'>[]> {
    return inChunks(customerIds, (some) =>
      manager
        .createQueryBuilder(CycleCustomer, 'place')
        .select('place.customerId', 'customerId')
        .addSelect('place.ownerId', 'ownerId')
        .distinct()
        .where('place.cycleId <> :cycleId AND place.ownerId IS NOT NULL', { cycleId })
        .andWhere('place.customerId IN (:...some)', { some })
        .getRawMany<Pick<CycleCustomer, 'customerId' | 'ownerId'>>(),
    );
  }

  async replaceCustomers(
    tx: Tx,
    cycleId: string,
    customers: readonly Omit<CycleCustomer, 'cycleId'>[],
  ): Promise<void> {
    await tx.manager.delete(CycleCustomer, { cycleId });
    const size = 1000;
    for (let start = 0; start < customers.length; start += size) {
      const rows = customers.slice(start, start + size).map((customer) => ({ ...customer, cycleId }));
      await tx.manager.insert(CycleCustomer, rows);
    }
  }

  /** How the frozen list spreads, departments and owners as they were then. */
  async frozenCounts(manager: EntityManager, cycleId: string): Promise<ScopeCounts> {
    const listed = () =>
      manager
        .createQueryBuilder(CycleCustomer, 'listed')
        .innerJoin(Customer, 'customer', 'customer.id = listed.customerId')
        .where('listed.cycleId = :cycleId', { cycleId });
    const by = async (column: string) => {
      const rows = await listed()
        .select(column, 'value')
        .addSelect('COUNT(*)', 'customers')
        .groupBy(column)
        .orderBy('customers', 'DESC')
        .getRawMany<{ value: string | null; customers: string }>();
      return rows.map(({ value, customers }) => ({ value, customers: Number(customers) }));
    };
    return {
      customers: await listed().getCount(),
      industries: await by('customer.industry'),
      departments: await by('listed.departmentId'),
      withoutOwner: await listed().andWhere('listed.ownerId IS NULL').getCount(),
      withoutDepartment: await listed().andWhere('listed.departmentId IS NULL').getCount(),
    };
  }

  private stale(cycle: Cycle): RuleBroken {
    return new RuleBroken(
      'stale-version',
      { who: cycle.changedByName, when: cycle.changedAt.toISOString() },
      { currentVersion: cycle.version },
    );
  }
}
