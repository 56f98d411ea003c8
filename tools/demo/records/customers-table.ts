import { isoDay } from '../calendar.ts';
import type { Customer } from '../company/customers.ts';
import type { Cell, Table } from '../table.ts';
import { LAST_DAY } from './horizon.ts';

/** The day on which a customer lost for three quarters was marked as such. */
const MARKED_LOST = LAST_DAY - 45;

function stageOf(customer: Customer): Cell {
  if (customer.kind.key === 'idle') return 'potential';
  if (customer.kind.key === 'lapsed') return { since: MARKED_LOST, text: 'lost', before: 'existing' };
  return 'existing';
}

/** The `customers` file. */
export function customersTable(customers: readonly Customer[]): Table {
  return {
    header: [
      'customer_id',
      'name',
      'industry',
      'size',
      'region',
      'since',
      'owner',
      'department',
      'contact',
      'phone',
      'email',
      'stage',
      'natural_person',
    ],
    rows: customers.map((customer) => ({
      known: customer.since,
      cells: [
        customer.id,
        customer.name,
        customer.industry.name,
        customer.size,
        customer.region,
        isoDay(customer.since),
        customer.owner,
        customer.department,
        customer.contact,
        customer.phone,
        customer.email,
        stageOf(customer),
        String(customer.naturalPerson),
      ],
    })),
  };
}
