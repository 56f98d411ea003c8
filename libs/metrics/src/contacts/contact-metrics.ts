import { columnOf, type MetricColumn } from '../metrics/metric-column.js';
import type { OrderTally } from '../orders/order-tally.js';
import type { ContactTally } from './contact-tally.js';

/** Complaints / all tickets and interactions of the window. */
export function complaintRate({ size, contacts, complaints }: ContactTally): MetricColumn {
  return columnOf(size, (column, index) => {
    const all = contacts[index] ?? 0;
    if (all === 0) column.miss(index, 'no-contacts');
    else column.set(index, (complaints[index] ?? 0) / all, all);
  });
}

/** Complaints / counting orders of the window. */
export function complaintPerOrder({ size, complaints }: ContactTally, orders: OrderTally): MetricColumn {
  return columnOf(size, (column, index) => {
    const count = orders.count[index] ?? 0;
    const rows = (orders.rows[index] ?? 0) + (complaints[index] ?? 0);
    if (count === 0) column.miss(index, 'no-orders', rows);
    else column.set(index, (complaints[index] ?? 0) / count, rows);
  });
}

/** Mean hours from opening to resolution, over tickets of the window resolved by the as-of day. */
export function responseHours({ size, resolved, hours }: ContactTally): MetricColumn {
  return columnOf(size, (column, index) => {
    const tickets = resolved[index] ?? 0;
    if (tickets === 0) column.miss(index, 'no-resolved-tickets');
    else column.set(index, (hours[index] ?? 0) / tickets, tickets);
  });
}
