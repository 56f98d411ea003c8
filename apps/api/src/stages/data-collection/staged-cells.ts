import {
  formatDay,
  formatDecimal,
  type Decimal,
  type Moment,
  type RecordOf,
  type TableKey,
} from '@assay/metrics';
import { hash } from 'node:crypto';
import { UNDATED } from './value.entity.js';

/** The cells of a staged row: a key first, the customer's id second, then what the table holds. */
export type Cells = readonly (string | null)[];

/** Who a customer's owner and department are, found by what the file calls them. */
export interface Names {
  readonly owner: (name: string) => string | null;
  readonly department: (name: string) => string | null;
}

const MAX_CELL = 400;

const two = (value: number): string => String(Math.floor(value)).padStart(2, '0');

/** A moment as the database takes it, in the source's own wall-clock time. */
export function wallClock({ day, seconds }: Moment): string {
  const time = `${two(seconds / 3600)}:${two((seconds % 3600) / 60)}:${two(seconds % 60)}`;
  return `${formatDay(day)} ${time}`;
}

const at = (moment: Moment | null): string | null => moment && wallClock(moment);
const money = (amount: Decimal | null): string | null => amount && formatDecimal(amount);
const figure = (value: number | null): string | null => (value === null ? null : String(value));
const flag = (value: boolean | null): string | null => (value === null ? null : value ? '1' : '0');
const cut = (text: string | null, length = MAX_CELL): string | null => text && text.slice(0, length);

function hashOf(cells: Cells): string {
  return hash('sha1', JSON.stringify(cells));
}

type Staging = {
  readonly [K in Exclude<TableKey, 'customers' | 'values'>]: (record: RecordOf<K>, customer: string) => Cells;
};

/** How a record of each table is staged; the merge reads the cells in the same order. */
export const STAGING: Staging = {
  orders: (order, customer) => [
    order.orderId,
    customer,
    at(order.orderedAt),
    money(order.amount),
    order.status,
    cut(order.productType, 200),
    cut(order.channel, 100),
    money(order.margin),
  ],
  order_lines: (line, customer) => {
    const cells = [
      customer,
      line.orderId,
      at(line.orderedAt),
      money(line.amount),
      cut(line.productType, 200),
      figure(line.quantity),
      line.status,
    ];
    return [hashOf(cells), ...cells];
  },
  invoices: (invoice, customer) => [
    invoice.invoiceId,
    customer,
    at(invoice.issuedAt),
    at(invoice.dueAt),
    at(invoice.paidAt),
    money(invoice.amount),
  ],
  tickets: (ticket, customer) => [
    ticket.ticketId,
    customer,
    at(ticket.openedAt),
    ticket.kind,
    at(ticket.resolvedAt),
    cut(ticket.topic, 200),
    figure(ticket.satisfaction),
  ],
  interactions: (interaction, customer) => [
    interaction.interactionId,
    customer,
    at(interaction.at),
    cut(interaction.kind, 100),
    cut(interaction.channel, 100),
    flag(interaction.responded),
  ],
  surveys: (answer, customer) => [
    answer.responseId,
    customer,
    at(answer.at),
    cut(answer.question, 100),
    money(answer.score),
    null,
    null,
    null,
    null,
    null,
    null,
    null,
    cut(answer.comment, 4000),
  ],
};

/** A customer's cells; the second is the id it gets when it is new. */
export function customerCells(record: RecordOf<'customers'>, newId: string, names: Names): Cells {
  return [
    record.customerId,
    newId,
    cut(record.name, 200),
    cut(record.industry, 100),
    cut(record.size, 40),
    cut(record.region, 100),
    record.since && formatDay(record.since.day),
    record.owner && names.owner(record.owner),
    record.department && names.department(record.department),
    cut(record.contact, 100),
    cut(record.phone, 40),
    record.stage ?? 'existing',
    JSON.stringify({ email: cut(record.email, 200), naturalPerson: record.naturalPerson ? 1 : 0 }),
  ];
}

export function valueCells(record: RecordOf<'values'>, customer: string): Cells {
  return [
    record.indicator,
    customer,
    String(record.value),
    record.at ? formatDay(record.at.day) : UNDATED,
    cut(record.source, 200),
  ];
}
