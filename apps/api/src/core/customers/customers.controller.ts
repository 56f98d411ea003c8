import { Controller } from '@nestjs/common';
import { customers, type InputOf } from '@assay/contract';
import type { Actor } from '../../platform/http/actor.js';
import { Handles } from '../../platform/http/handles.js';
import { By, Input } from '../../platform/http/input.js';
import { ChangeCustomer } from './change-customer.js';
import { CustomerReads } from './customer.reads.js';
import { RevealContact } from './reveal-contact.js';

@Controller()
export class CustomersController {
  constructor(
    private readonly reads: CustomerReads,
    private readonly revealContact: RevealContact,
    private readonly changeCustomer: ChangeCustomer,
  ) {}

  @Handles(customers.one)
  one(@By() actor: Actor, @Input() { params }: InputOf<typeof customers.one>) {
    return this.reads.one(actor, params.customerId);
  }

  @Handles(customers.reveal)
  reveal(@By() actor: Actor, @Input() input: InputOf<typeof customers.reveal>) {
    return this.revealContact.run(actor, input);
  }

  @Handles(customers.change)
  async change(@By() actor: Actor, @Input() input: InputOf<typeof customers.change>) {
    await this.changeCustomer.run(actor, input);
    return this.reads.one(actor, input.params.customerId);
  }
}
