import { Injectable } from '@nestjs/common';
import { In, type EntityManager, type SelectQueryBuilder } from 'typeorm';
import { guardedUpdate } from '../../platform/database/guarded-update.js';
import { inChunks } from '../../platform/database/in-chunks.js';
import type { Tx } from '../../platform/database/tx.js';
import { RuleBroken } from '../../platform/http/rule-broken.js';
import type { ScopeFilter } from '../cycle/cycle.entity.js';
import { Customer } from './customer.entity.js';

/** What a person may change. */
export type CustomerChange = Partial<
  Pick<Customer, 'ownerId' | 'departmentId' | 'contact' | 'phone' | 'email'>
>;

export interface ScopeCount {
  value: string | null;
  customers: number;
}

function matching(manager: EntityManager, filter: ScopeFilter): SelectQueryBuilder<Customer> {
  const select = manager.createQueryBuilder(Customer, 'customer');
  const anyOf = (column: string, values: readonly string[]) => {
    if (values.length > 0) select.andWhere(`customer.${column} IN (:...${column})`, { [column]: values });
  };
  anyOf('industry', filter.industries);
  anyOf('region', filter.regions);
  anyOf('size', filter.sizes);
  anyOf('departmentId', filter.departmentIds);
  anyOf('stage', filter.stages.length > 0 ? filter.stages : ['potential', 'existing']);
  return select;
}

@Injectable()
export class CustomerRepository {
  byIds(manager: EntityManager, ids: readonly string[]): Promise<Customer[]> {
    return inChunks(ids, (some) => manager.findBy(Customer, { id: In(some) }));
  }

  find(manager: EntityManager, id: string): Promise<Customer | null> {
    return manager.findOneBy(Customer, { id });
  }

  /** Locks the customer for the rest of the transaction. @throws RuleBroken not-found */
  async lock(tx: Tx, id: string): Promise<Customer> {
    const customer = await tx.manager.findOne(Customer, {
      where: { id },
      lock: { mode: 'pessimistic_write' },
    });
    if (!customer) throw new RuleBroken('not-found');
    return customer;
  }

  /** @returns false when somebody changed the customer since it was seen */
  change(tx: Tx, seen: Customer, patch: CustomerChange, changedAt: Date): Promise<boolean> {
    return guardedUpdate(tx.manager, Customer, seen, { ...patch, changedAt });
  }

  countInDepartment(manager: EntityManager, departmentId: string): Promise<number> {
    return manager.countBy(Customer, { departmentId });
  }

  /** Ids with department and owner of the customers a filter finds, by id. */
  inScope(
    manager: EntityManager,
    filter: ScopeFilter,
  ): Promise<Pick<Customer, 'id' | 'departmentId' | 'ownerId'>[]> {
    return matching(manager, filter)
      .select(['customer.id', 'customer.departmentId', 'customer.ownerId'])
      .orderBy('customer.id')
      .getMany();
  }

  /** How many customers a filter finds for each value of a column. */
  async countBy(
    manager: EntityManager,
    filter: ScopeFilter,
    column: 'industry' | 'departmentId',
  ): Promise<ScopeCount[]> {
    const rows = await matching(manager, filter)
      .select(`customer.${column}`, 'value')
      .addSelect('COUNT(*)', 'customers')
      .groupBy(`customer.${column}`)
      .orderBy('customers', 'DESC')
      .getRawMany<{ value: string | null; customers: string }>();
    return rows.map((row) => ({ value: row.value, customers: Number(row.customers) }));
  }

  async countWithout(
    manager: EntityManager,
    filter: ScopeFilter,
    column: 'ownerId' | 'departmentId',
  ): Promise<number> {
    return matching(manager, filter).andWhere(`customer.${column} IS NULL`).getCount();
  }

  /** The values that occur, in order. */
  async distinct(manager: EntityManager, column: 'industry' | 'region' | 'size'): Promise<string[]> {
    const rows = await manager
      .createQueryBuilder(Customer, 'customer')
      .select(`DISTINCT customer.${column}`, 'value')
      .where(`customer.${column} IS NOT NULL`)
      .orderBy('value')
      .getRawMany<{ value: string }>();
    return rows.map(({ value }) => value);
  }
}
