import { Injectable } from '@nestjs/common';
import type { FoundConflict } from '@assay/contract';
import type { EntityManager } from 'typeorm';
import { CustomerReader } from '../../../core/customers/customer.reader.js';
import { OwnerHistory } from '../../../core/customers/owner-history.js';
import type { CycleCustomer } from '../../../core/cycle/cycle.entity.js';
import { CycleReader } from '../../../core/cycle/cycle.reader.js';
import { DepartmentHistory } from '../../../core/people/department-history.js';
import { PeopleReader, type KnownPerson } from '../../../core/people/people.reader.js';
import { ConflictRepository } from './conflict.repository.js';
import { findConflicts, type CustomerTies, type ExpertTies } from './find-conflicts.js';

/** The conflicts of interest between one expert and one customer, gravest first. */
export type ConflictsOf = (customerId: string, expertId: string) => readonly FoundConflict[];

type Place = Pick<CycleCustomer, 'customerId' | 'ownerId' | 'departmentId'>;

/** Gathers what ties experts to customers: ownership, departments, their history, and what was declared. */
@Injectable()
export class KnownConflicts {
  constructor(
    private readonly cycles: CycleReader,
    private readonly customers: CustomerReader,
    private readonly people: PeopleReader,
    private readonly owners: OwnerHistory,
    private readonly history: DepartmentHistory,
    private readonly declared: ConflictRepository,
  ) {}

  /** @param places customers as the cycle froze them */
  async between(
    manager: EntityManager,
    cycleId: string,
    places: readonly Place[],
    expertIds: readonly string[],
  ): Promise<ConflictsOf> {
    const ids = places.map(({ customerId }) => customerId);
    const people = await this.people.byIds(expertIds, manager);
    const past = await this.history.of(manager, expertIds);
    const experts = new Map([...people].map(([id, person]) => [id, tiesOf(person, past.get(id) ?? [])]));
    const now = await this.customers.byIds(manager, ids);
    const elsewhere = await this.cycles.ownersElsewhere(manager, cycleId, ids);
    const former = await this.owners.of(manager, ids);
    const declared = await this.declared.declared(manager, ids);
    const customers = new Map<string, CustomerTies>(
      places.map(({ customerId, ownerId, departmentId }) => [
        customerId,
        {
          ownerIds: both(ownerId, now.get(customerId)?.ownerId),
          pastOwnerIds: [...(elsewhere.get(customerId) ?? []), ...(former.get(customerId) ?? [])],
          departmentIds: both(departmentId, now.get(customerId)?.departmentId),
          declaredIds: declared.get(customerId) ?? [],
        },
      ]),
    );
    return (customerId, expertId) => {
      const customer = customers.get(customerId);
      const expert = experts.get(expertId);
      return customer && expert ? findConflicts(expert, customer) : [];
    };
  }
}

function tiesOf({ id, departmentId, roles }: KnownPerson, pastDepartmentIds: readonly string[]): ExpertTies {
  return { id, departmentId, isHead: roles.includes('head'), pastDepartmentIds };
}

const both = (frozen: string | null, now: string | null | undefined): string[] =>
  [frozen, now].filter((one) => typeof one === 'string');
