import { isoMoment, type Day } from '../calendar.ts';
import { traitsOn, type Customer } from '../company/customers.ts';
import { BEHAVIOUR } from '../company/traits.ts';
import { Random } from '../random.ts';
import { LAST_DAY, MONTHS, QUARTER_STARTS } from './horizon.ts';
import { Accrual, workdaysIn } from './spread.ts';

/** A moment at which customer and company spoke, whatever the file it ends up in. */
export interface Contact {
  readonly customer: Customer;
  readonly day: Day;
  /** Minutes since midnight. */
  readonly minute: number;
  readonly form: 'interaction' | 'consultation' | 'complaint';
}

export const at = (contact: Contact): string => isoMoment(contact.day, contact.minute);

/** Share of the contacts that the customer starts with a question to the service. */
const CONSULTATIONS = 0.2;

/** How lively the contact is in a month: level up to the spring of 2026, then as the trait says. */
function contactRate(customer: Customer, month: (typeof MONTHS)[number]): number {
  const base = BEHAVIOUR.contactsPerMonth((customer.before.pace + customer.before.satisfaction) / 2);
  let rate = customer.kind.key === 'idle' ? base * 0.5 : base;
  if (month.first >= QUARTER_STARTS.previous) rate *= BEHAVIOUR.contactTrend(customer.before.contact);
  if (month.first >= QUARTER_STARTS.running) rate *= BEHAVIOUR.contactTrend(customer.after.contact);
  return rate;
}

function contactsOf(customer: Customer, seed: number): Contact[] {
  const random = new Random(seed, 'contacts', customer.id);
  const all = new Accrual(random);
  const asked = new Accrual(random);
  const complained = new Accrual(random);
  const found: Contact[] = [];
  for (const month of MONTHS) {
    if (customer.since > month.last) continue;
    const count = all.take(contactRate(customer, month));
    for (const on of workdaysIn(month, count, customer.since, random)) {
      const share = BEHAVIOUR.complaints(traitsOn(customer, on).calm);
      const complaint = complained.take(share) > 0;
      const consultation = asked.take(CONSULTATIONS) > 0;
      found.push({
        customer,
        day: on,
        minute: random.whole(8 * 60 + 30, 18 * 60),
        form: complaint ? 'complaint' : consultation ? 'consultation' : 'interaction',
      });
    }
  }
  return found.filter((contact) => contact.day <= LAST_DAY);
}

/** All contacts, oldest first. */
export function drawContacts(seed: number, customers: readonly Customer[]): Contact[] {
  const found = customers.flatMap((customer) => contactsOf(customer, seed));
  return found.sort((a, b) => a.day - b.day || a.minute - b.minute);
}
