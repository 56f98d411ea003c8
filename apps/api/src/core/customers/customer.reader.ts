import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { ScopeFilter } from '../cycle/cycle.entity.js';
import type { Customer } from './customer.entity.js';
import { CustomerEditRepository } from './customer-edit.repository.js';
import { CustomerRepository, type ScopeCount } from './customer.repository.js';

export interface ScopeCounts {
  readonly customers: number;
  readonly industries: readonly ScopeCount[];
  readonly departments: readonly ScopeCount[];
  readonly withoutOwner: number;
  readonly withoutDepartment: number;
}

/** What others may ask about customers. */
@Injectable()
export class CustomerReader {
  constructor(
    private readonly repository: CustomerRepository,
    private readonly edits: CustomerEditRepository,
  ) {}

  /** By id; ids that no customer has are left out. */
  async byIds(manager: EntityManager, ids: readonly string[]): Promise<Map<string, Customer>> {
    const found = await this.repository.byIds(manager, ids);
    return new Map(found.map((customer) => [customer.id, customer]));
  }

  /** Who edited customers of the cycle's list by hand at that moment or later, by customer. */
  async editors(manager: EntityManager, cycleId: string, since: Date): Promise<Map<string, string[]>> {
    const edits = Map.groupBy(
      await this.edits.editors(manager, cycleId, since),
      ({ customerId }) => customerId,
    );
    return new Map([...edits].map(([id, own]) => [id, own.map(({ personId }) => personId)]));
  }

  /** How many customers belong to the department. */
  countInDepartment(manager: EntityManager, departmentId: string): Promise<number> {
    return this.repository.countInDepartment(manager, departmentId);
  }

  inScope(
    manager: EntityManager,
    filter: ScopeFilter,
  ): Promise<Pick<Customer, 'id' | 'departmentId' | 'ownerId'>[]> {
    return this.repository.inScope(manager, filter);
  }

  async countScope(manager: EntityManager, filter: ScopeFilter): Promise<ScopeCounts> {
    const industries = await this.repository.countBy(manager, filter, 'industry');
    const departments = await this.repository.countBy(manager, filter, 'departmentId');
    return {
      customers: industries.reduce((sum, { customers }) => sum + customers, 0),
      industries,
      departments,
      withoutOwner: await this.repository.countWithout(manager, filter, 'ownerId'),
      withoutDepartment: await this.repository.countWithout(manager, filter, 'departmentId'),
    };
  }

  /** Industries, regions and sizes that occur. */
  async choices(
    manager: EntityManager,
  ): Promise<{ industries: string[]; regions: string[]; sizes: string[] }> {
    return {
      industries: await this.repository.distinct(manager, 'industry'),
      regions: await this.repository.distinct(manager, 'region'),
      sizes: await this.repository.distinct(manager, 'size'),
    };
  }
}
