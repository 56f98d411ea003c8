import type { ContactData, CustomerCard, Department } from '@assay/contract';
import type { KnownPerson } from '../people/people.reader.js';
import { maskedEmail, maskedName, maskedPhone } from './contact-mask.js';
import type { Customer } from './customer.entity.js';

type Contact = Pick<Customer, 'contact' | 'phone' | 'email'>;

export function contactView({ contact, phone, email }: Contact): ContactData {
  return { contact, phone, email };
}

/** Enough to tell people apart, too little to reach them. */
export function maskedContact({ contact, phone, email }: Contact): ContactData {
  return {
    contact: contact && maskedName(contact),
    phone: phone && maskedPhone(phone),
    email: email && maskedEmail(email),
  };
}

export function customerCardView(
  customer: Customer,
  department: Department | undefined,
  owner: KnownPerson | undefined,
): CustomerCard {
  return {
    id: customer.id,
    code: customer.code,
    name: customer.name,
    department: department ? { id: department.id, name: department.name } : null,
    owner: owner ? { id: owner.id, name: owner.name } : null,
    masked: maskedContact(customer),
    version: customer.version,
  };
}
