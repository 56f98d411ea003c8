import { timesWhole } from './decimal.ts';

/** A line of the source: one product on one invoice. */
export interface InvoiceLine {
  readonly InvoiceNo: string;
  readonly StockCode: string;
  readonly Description: string;
  readonly Quantity: string;
  readonly InvoiceDate: string;
  readonly UnitPrice: string;
  readonly CustomerID: string;
  readonly Country: string;
}

/** What the source holds, counted while it is read. */
export interface Counts {
  lines: number;
  orders: number;
  customers: number;
  linesWithoutCustomer: number;
  cancelledOrders: number;
  cancelledLines: number;
  zeroPrices: number;
  /** Price below zero: bad debt written off. */
  negativePrices: number;
  /** Quantity below zero on an invoice that is not a cancellation: corrections of the stock. */
  negativeCorrections: number;
  /** Lines of `order_lines.csv` equal in every column to an earlier one, with or without a customer. */
  repeatedLines: number;
  customersInSeveralCountries: number;
}

/** Whom the customers are given to; the source knows neither. */
export interface Assignment {
  readonly department?: string;
  readonly owner?: string;
}

/** Takes the two files line by line; a promise holds the source back. */
export interface CanonicalSink {
  customers(line: string): void | Promise<void>;
  orderLines(line: string): void | Promise<void>;
}

interface Customer {
  since: string;
  readonly country: string;
  several: boolean;
}

const field = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
const line = (...cells: readonly string[]): string => `${cells.map(field).join(',')}\n`;

function toOrderLine(row: InvoiceLine, customer: string): string {
  const cancelled = row.InvoiceNo.startsWith('C');
  // a line that cannot be multiplied keeps its price, for the import to judge
  const amount = timesWhole(row.UnitPrice, row.Quantity) ?? row.UnitPrice;
  return line(
    row.InvoiceNo,
    customer,
    row.InvoiceDate,
    cancelled ? amount.replace(/^-/, '') : amount,
    `${row.StockCode} ${row.Description}`.trim(),
    row.Quantity,
    cancelled ? 'cancelled' : 'completed',
  );
}

function count(counts: Counts, row: InvoiceLine, customer: string, newOrder: boolean): void {
  const cancelled = row.InvoiceNo.startsWith('C');
  counts.lines += 1;
  if (newOrder) counts.orders += 1;
  if (newOrder && cancelled) counts.cancelledOrders += 1;
  if (cancelled) counts.cancelledLines += 1;
  if (!cancelled && row.Quantity.startsWith('-')) counts.negativeCorrections += 1;
  if (Number(row.UnitPrice) === 0) counts.zeroPrices += 1;
  if (row.UnitPrice.startsWith('-')) counts.negativePrices += 1;
  if (customer === '') counts.linesWithoutCustomer += 1;
}

function meet(customers: Map<string, Customer>, id: string, row: InvoiceLine): void {
  const on = row.InvoiceDate.slice(0, 10);
  const known = customers.get(id);
  if (!known) {
    customers.set(id, { since: on, country: row.Country, several: false });
    return;
  }
  if (on < known.since) known.since = on;
  if (row.Country !== known.country) known.several = true;
}

/**
 * Turns the Online Retail lines into the canonical files `customers` and `order_lines`.
 *
 * - An order is an invoice, a customer is a CustomerID without the `.0` that a float left behind.
 * - `amount` is quantity x unit price, exact to the source's digits.
 * - An invoice whose number starts with C is a cancellation: `status` is `cancelled` and the amount is
 *   given without its sign, because the status already says that the money went back. It makes the
 *   cancel rate and is no spend.
 * - Nothing is cleaned here: lines without a customer, at price 0, with negative quantities and repeated
 *   lines are passed on, so that the import sets them aside and says so.
 * - `product_type` is stock code and description: by anything shorter, two products of an invoice with the
 *   same quantity and price would look like a repeated line, and spend would come out too low.
 * - `since` is the day of the first invoice, `region` the country on the first line.
 */
export async function convert(
  source: AsyncIterable<InvoiceLine>,
  sink: CanonicalSink,
  { department = '', owner = '' }: Assignment = {},
): Promise<Counts> {
  const counts: Counts = {
    lines: 0,
    orders: 0,
    customers: 0,
    linesWithoutCustomer: 0,
    cancelledOrders: 0,
    cancelledLines: 0,
    zeroPrices: 0,
    negativePrices: 0,
    negativeCorrections: 0,
    repeatedLines: 0,
    customersInSeveralCountries: 0,
  };
  const customers = new Map<string, Customer>();
  const orders = new Set<string>();
  const written = new Set<string>();

  await sink.orderLines('order_id,customer_id,ordered_at,amount,product_type,quantity,status\n');
  for await (const row of source) {
    const customer = row.CustomerID.replace(/\.0$/, '');
    count(counts, row, customer, !orders.has(row.InvoiceNo));
    orders.add(row.InvoiceNo);
    if (customer !== '') meet(customers, customer, row);
    const out = toOrderLine(row, customer);
    if (written.has(out)) counts.repeatedLines += 1;
    written.add(out);
    await sink.orderLines(out);
  }

  await sink.customers('customer_id,name,region,since,owner,department,stage\n');
  for (const [id, { since, country, several }] of customers) {
    if (several) counts.customersInSeveralCountries += 1;
    await sink.customers(line(id, `Customer ${id}`, country, since, owner, department, 'existing'));
  }
  counts.customers = customers.size;
  return counts;
}
