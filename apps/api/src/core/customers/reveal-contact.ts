import { Injectable } from '@nestjs/common';
import type { ContactData, customers, InputOf } from '@assay/contract';
import { Work } from '../../platform/database/work.js';
import type { Actor } from '../../platform/http/actor.js';
import { Audit } from '../audit/audit.js';
import { demand } from '../cycle/demand.js';
import { CustomerRepository } from './customer.repository.js';
import { contactView } from './customer.view.js';

/** Answers contact data in full. The trail keeps who asked and why, and which fields there were, not their content. */
@Injectable()
export class RevealContact {
  constructor(
    private readonly work: Work,
    private readonly customers: CustomerRepository,
    private readonly audit: Audit,
  ) {}

  /** @throws RuleBroken not-found, also for a customer that the actor may not see */
  run(actor: Actor, { params, body }: InputOf<typeof customers.reveal>): Promise<ContactData> {
    return this.work.transact(async (tx) => {
      const customer = await this.customers.lock(tx, params.customerId);
      demand(actor, 'customers.reveal', { customer });
      const contact = contactView(customer);
      const fields = Object.entries(contact).flatMap(([field, value]) => (value === null ? [] : [field]));
      this.audit.record(tx, actor, {
        act: 'customer.revealed',
        subjectType: 'customer',
        subjectId: customer.id,
        subjectName: customer.name,
        after: { fields },
        reason: body.reason,
      });
      return contact;
    });
  }
}
