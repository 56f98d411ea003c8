import { Injectable } from '@nestjs/common';
import type { CustomerPatch, customers, InputOf } from '@assay/contract';
import type { EntityManager } from 'typeorm';
import { Clock } from '../../platform/clock/clock.js';
import { Work } from '../../platform/database/work.js';
import type { Actor } from '../../platform/http/actor.js';
import { RuleBroken } from '../../platform/http/rule-broken.js';
import { Audit } from '../audit/audit.js';
import { demand } from '../cycle/demand.js';
import { PeopleReader } from '../people/people.reader.js';
import type { Customer } from './customer.entity.js';
import { CustomerEditRepository } from './customer-edit.repository.js';
import { CustomerRepository, type CustomerChange } from './customer.repository.js';

const CONTACT = ['contact', 'phone', 'email'] as const;
const FIELDS = ['ownerId', 'departmentId', ...CONTACT] as const;

/** The fields whose value becomes another one. */
export function changesOf(customer: Customer, patch: CustomerPatch): CustomerChange {
  const changes: CustomerChange = {};
  for (const field of FIELDS) {
    const value = patch[field];
    if (value !== undefined && value !== customer[field]) changes[field] = value;
  }
  return changes;
}

/** Owner and department, where they changed: what the trail keeps of either side. */
function chargeOf({ ownerId, departmentId }: CustomerChange, changed: CustomerChange): object {
  return {
    ...('ownerId' in changed ? { ownerId } : {}),
    ...('departmentId' in changed ? { departmentId } : {}),
  };
}

/** Contact data stays out of the trail; that it changed does not. */
function contactNote(changed: CustomerChange): object {
  return Object.fromEntries(CONTACT.filter((field) => field in changed).map((field) => [field, 'changed']));
}

/** Changes department, owner or contact data. Whoever did may not approve the customer's tier. */
@Injectable()
export class ChangeCustomer {
  constructor(
    private readonly work: Work,
    private readonly customers: CustomerRepository,
    private readonly edits: CustomerEditRepository,
    private readonly people: PeopleReader,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  /** @throws RuleBroken not-found, stale-version, not-an-account-owner, nothing-changed */
  async run(actor: Actor, { params, body }: InputOf<typeof customers.change>): Promise<void> {
    const { version, reason, ...patch } = body;
    await this.work.transact(async (tx) => {
      const customer = await this.customers.lock(tx, params.customerId);
      demand(actor, 'customers.edit', { customer });
      if (customer.version !== version) throw await this.stale(tx.manager, customer);
      const changed = changesOf(customer, patch);
      if (Object.keys(changed).length === 0) throw new RuleBroken('nothing-changed');
      await this.check(tx.manager, changed);
      const at = this.clock.now();
      if (!(await this.customers.change(tx, customer, changed, at))) {
        throw await this.stale(tx.manager, customer);
      }
      const edit = { customerId: customer.id, personId: actor.id, byName: actor.name };
      await this.edits.add(tx, { ...edit, version: version + 1, at });
      this.audit.record(tx, actor, {
        act: 'customer.changed',
        subjectType: 'customer',
        subjectId: customer.id,
        subjectName: customer.name,
        before: chargeOf(customer, changed),
        after: { ...chargeOf(changed, changed), ...contactNote(changed) },
        reason,
      });
    });
  }

  private async check(manager: EntityManager, { ownerId, departmentId }: CustomerChange): Promise<void> {
    if (departmentId) {
      const known = await this.people.departments(manager);
      if (!known.some(({ id }) => id === departmentId)) throw new RuleBroken('not-found');
    }
    if (!ownerId) return;
    const person = (await this.people.byIds([ownerId], manager)).get(ownerId);
    if (!person) throw new RuleBroken('not-found');
    if (!person.active || !person.roles.includes('owner')) {
      throw new RuleBroken('not-an-account-owner', { person: person.name });
    }
  }

  private async stale(manager: EntityManager, customer: Customer): Promise<RuleBroken> {
    const edit = await this.edits.of(manager, customer.id, customer.version);
    const facts = { who: edit?.byName ?? '—', when: customer.changedAt.toISOString() };
    return new RuleBroken('stale-version', facts, { currentVersion: customer.version });
  }
}
