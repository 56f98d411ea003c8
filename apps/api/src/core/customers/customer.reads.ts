import { Injectable } from '@nestjs/common';
import type { CustomerCard } from '@assay/contract';
import { Work } from '../../platform/database/work.js';
import type { Actor } from '../../platform/http/actor.js';
import { RuleBroken } from '../../platform/http/rule-broken.js';
import { demand } from '../cycle/demand.js';
import { PeopleReader } from '../people/people.reader.js';
import { CustomerRepository } from './customer.repository.js';
import { customerCardView } from './customer.view.js';

/** Questions about customers as they are now. */
@Injectable()
export class CustomerReads {
  constructor(
    private readonly work: Work,
    private readonly customers: CustomerRepository,
    private readonly people: PeopleReader,
  ) {}

  /** @throws RuleBroken not-found, also for a customer that the actor may not see */
  async one(actor: Actor, customerId: string): Promise<CustomerCard> {
    const customer = await this.customers.find(this.work.reader, customerId);
    if (!customer) throw new RuleBroken('not-found');
    demand(actor, 'customers.read', { customer });
    const { ownerId, departmentId } = customer;
    const owner = ownerId === null ? undefined : (await this.people.byIds([ownerId])).get(ownerId);
    const department = (await this.people.departments()).find(({ id }) => id === departmentId);
    return customerCardView(customer, department, owner);
  }
}
