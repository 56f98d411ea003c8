import { isoDay, type Day } from '../calendar.ts';
import { traitsOn } from '../company/customers.ts';
import { BEHAVIOUR } from '../company/traits.ts';
import { nextWorkday } from '../holidays.ts';
import { Random } from '../random.ts';
import type { Cell, Row, Table } from '../table.ts';
import { LAST_DAY } from './horizon.ts';
import { yuan } from './money.ts';
import type { Order } from './orders.ts';
import { Accrual } from './spread.ts';

/** Days to pay, by the size of the customer's orders. */
const TERMS = [15, 30, 45] as const;

function paidDay(due: Day, late: boolean, random: Random): Day | null {
  if (!late) return due - random.whole(0, 12);
  if (random.chance(0.22)) return null;
  return nextWorkday(due + random.whole(3, 55));
}

/** The `invoices` file: a bill for each order that was not cancelled, paid in time, late or not at all. */
export function invoicesTable(seed: number, orders: readonly Order[]): Table {
  const lateness = new Map<string, Accrual>();
  const rows: Row[] = [];
  for (const order of orders) {
    if (order.status === 'cancelled') continue;
    const { customer } = order;
    const random = new Random(seed, 'invoice', order.id);
    const late = lateness.get(customer.id) ?? new Accrual(new Random(seed, 'lateness', customer.id));
    lateness.set(customer.id, late);

    const issued = nextWorkday(order.day + random.whole(1, 6));
    const term = TERMS[Math.min(TERMS.length - 1, Math.floor(customer.before.basket / 2))] ?? 30;
    const due = issued + term;
    const isLate = late.take(BEHAVIOUR.overdue(traitsOn(customer, due).payment)) > 0;
    const paid = paidDay(due, isLate, random);
    const paidCell: Cell =
      paid === null
        ? ''
        : { since: Math.max(paid, issued), text: isoDay(Math.max(paid, issued)), before: '' };
    if (issued > LAST_DAY) continue;
    rows.push({
      known: issued,
      cells: [`INV${order.id.slice(2)}`, customer.id, isoDay(issued), isoDay(due), paidCell, yuan(order.fen)],
    });
  }
  rows.sort((a, b) => a.known - b.known);
  return { header: ['invoice_id', 'customer_id', 'issued_at', 'due_at', 'paid_at', 'amount'], rows };
}
