import { day, type Day } from './calendar.ts';
import { drawCustomers, type Customer } from './company/customers.ts';
import { withFormulaComments, withOddContacts } from './dirt/oddities.ts';
import { plantDirt } from './dirt/plant.ts';
import { FILE_NAMES, type FileName } from './dirt/planted.ts';
import { drawContacts } from './records/contacts.ts';
import { customersTable } from './records/customers-table.ts';
import { LAST_DAY } from './records/horizon.ts';
import { interactionsTable } from './records/interactions.ts';
import { invoicesTable } from './records/invoices.ts';
import { orderLinesTable, ordersTable } from './records/order-tables.ts';
import { drawOrders } from './records/orders.ts';
import { surveysTable } from './records/surveys.ts';
import { ticketsTable } from './records/tickets.ts';
import { valuesTable } from './records/values.ts';
import { rowsUpTo, toCsv, type Flaw, type Table } from './table.ts';

/** The seed of the company that `npm start` loads. */
export const DEMO_SEED = 20260930;

/** What an import of a file must count: `rows` = `accepted` + the sum of `setAside`. */
export interface FileCounts {
  /** Lines below the header. */
  readonly rows: number;
  readonly accepted: number;
  readonly setAside: Readonly<Partial<Record<Flaw, number>>>;
}

export interface Company {
  /** Canonical files by name, without `.csv`. */
  readonly files: Readonly<Record<FileName, string>>;
  readonly dirt: Readonly<Record<FileName, FileCounts>>;
  /** The customers that the company had on the day. */
  readonly customers: readonly Customer[];
}

function count(table: Table, upTo: Day): FileCounts {
  const rows = rowsUpTo(table, upTo);
  const setAside: Partial<Record<Flaw, number>> = {};
  for (const { flaw } of rows) {
    if (flaw !== undefined) setAside[flaw] = (setAside[flaw] ?? 0) + 1;
  }
  return { rows: rows.length, accepted: rows.filter(({ flaw }) => flaw === undefined).length, setAside };
}

function byFile<T>(make: (file: FileName) => T): Record<FileName, T> {
  return Object.fromEntries(FILE_NAMES.map((file) => [file, make(file)])) as Record<FileName, T>;
}

/**
 * The demo company: 300 customers and 24 months of records up to 2026-09-30, the same for the same seed.
 *
 * @param options.asOf the files are as exported on the evening of that day, `2026-06-30` for the cycle before
 *   the running one: later rows are missing, later payments and solutions not yet entered. An earlier file
 *   is the beginning of a later one but for such cells.
 */
export function generateCompany(seed: number, options: { readonly asOf?: string } = {}): Company {
  const upTo = options.asOf === undefined ? LAST_DAY : day(options.asOf);
  const customers = withOddContacts(seed, drawCustomers(seed));
  const orders = drawOrders(seed, customers);
  const contacts = drawContacts(seed, customers);
  const clean: Record<FileName, Table> = {
    customers: customersTable(customers),
    orders: ordersTable(orders),
    order_lines: orderLinesTable(seed, orders),
    invoices: invoicesTable(seed, orders),
    tickets: ticketsTable(seed, contacts),
    interactions: interactionsTable(seed, contacts),
    surveys: withFormulaComments(seed, surveysTable(seed, customers)),
    values: valuesTable(seed, customers),
  };
  const tables = byFile((file) => plantDirt(seed, file, clean[file]));
  return {
    files: byFile((file) => toCsv(tables[file], upTo)),
    dirt: byFile((file) => count(tables[file], upTo)),
    customers: customers.filter(({ since }) => since <= upTo),
  };
}
