import { parseDecimal, parseMoment } from '@assay/metrics';
import { Refused } from '../../platform/refused.js';

/** Where the three cells of a purchase stand in a line. */
export interface PurchaseColumns {
  readonly delimiter: string;
  /** Cells that every line must have. */
  readonly cells: number;
  readonly customer: number;
  readonly date: number;
  readonly amount: number;
  /** Whether the first line names columns; otherwise it is a purchase already. */
  readonly isHeader: boolean;
}

const DELIMITERS = [',', ';', '\t'] as const;
const NAMES = {
  customer: ['customer', 'customer_id', 'customerid', '客户', '客户编号'],
  date: ['date', 'day', 'ordered_at', 'order_date', '日期', '下单日期'],
  amount: ['amount', 'spend', 'margin', '金额'],
} as const;

/**
 * Reads the first line of a file of purchases: named columns in any order, or customer, date and amount in this order
 * with or without names.
 *
 * @throws Refused `header-missing`, `header-columns-missing`
 */
export function purchaseColumns(line: string | undefined): PurchaseColumns {
  if (line === undefined || line.trim() === '') throw new Refused('header-missing', 'The file has no lines.');
  const readings = DELIMITERS.map((delimiter) => ({ delimiter, cells: cellsOf(line, delimiter) }));
  const { delimiter, cells } = readings.reduce((a, b) => (b.cells.length > a.cells.length ? b : a));
  const isPurchase = parseMoment(cells[1] ?? '') !== undefined && parseDecimal(cells[2] ?? '') !== undefined;
  const place = (names: readonly string[]) => cells.findIndex((cell) => names.includes(cell.toLowerCase()));
  const [customer, date, amount] = [place(NAMES.customer), place(NAMES.date), place(NAMES.amount)];
  if (!isPurchase && Math.min(customer, date, amount) >= 0) {
    return { delimiter, cells: cells.length, customer, date, amount, isHeader: true };
  }
  if (!isPurchase && cells.length !== 3) {
    throw new Refused('header-columns-missing', 'The file must have the columns customer, date and amount.', {
      expected: ['customer', 'date', 'amount'],
      found: cells.slice(0, 20),
    });
  }
  return { delimiter, cells: cells.length, customer: 0, date: 1, amount: 2, isHeader: !isPurchase };
}

function cellsOf(line: string, delimiter: string): string[] {
  return line.split(delimiter).map((cell) =>
    cell
      .trim()
      .replace(/^"(.*)"$/, '$1')
      .trim(),
  );
}
