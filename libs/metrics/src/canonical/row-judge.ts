import type { Moment } from '../calendar/moment.js';
import { decimalToNumber, formatDecimal, signOf, type Decimal } from '../decimal/decimal.js';
import { createRepeats, fingerprint } from './repeats.js';
import type { CellFault } from './set-aside.js';
import { tableOf, type TableKey } from './tables.js';

/** The parts of a record that decide whether its row counts. */
export interface Judged {
  readonly customerId: string;
  readonly amount?: Decimal;
  readonly status?: string;
  readonly question?: string;
  readonly score?: Decimal;
  readonly openedAt?: Moment;
  readonly resolvedAt?: Moment | null;
}

/** Whether a customer exists. */
export interface KnownCustomers {
  has(id: string): boolean;
}

export type RowJudge = (record: Judged, id: string | null, cells: readonly string[]) => CellFault | undefined;

/**
 * Judges the rows of one file that could be read, in the file's order: out of range, unknown customer,
 * repeated, amount, test order. Every row of a known customer is remembered, so the repeat of a row
 * that is set aside for its amount is called a repeat. Without `customers` every id is known.
 */
export function createRowJudge(key: TableKey, customers?: KnownCustomers): RowJudge {
  const repeats = createRepeats();
  const idColumn = tableOf(key).id;
  return (record, id, cells) => {
    const range = rangeFault(record);
    if (range !== undefined) return range;
    const { customerId } = record;
    if (key !== 'customers' && (customerId === '' || customers?.has(customerId) === false)) {
      return { column: 'customer_id', rule: 'unknown-customer', value: customerId };
    }
    const row = fingerprint(cells);
    const seen = repeats.add(id === null ? row : fingerprint([id]), row.low);
    if (seen === 'new') return amountFault(record);
    return {
      column: idColumn,
      rule: seen === 'same-row' ? 'repeated-row' : 'repeated-id',
      value: id ?? cells.join(','),
    };
  };
}

/** NPS answers run from 0 to 10. */
function rangeFault({ question, score }: Judged): CellFault | undefined {
  if (question?.toLowerCase() === 'nps' && score !== undefined) {
    const answer = decimalToNumber(score);
    if (answer < 0 || answer > 10) {
      return { column: 'score', rule: 'unreadable-range', value: formatDecimal(score) };
    }
  }
  return undefined;
}

function amountFault({ amount, status }: Judged): CellFault | undefined {
  if (amount !== undefined && signOf(amount) <= 0) {
    const rule = signOf(amount) === 0 ? 'zero-amount' : 'negative-amount';
    return { column: 'amount', rule, value: formatDecimal(amount) };
  }
  return status === 'test' ? { column: 'status', rule: 'test-order', value: status } : undefined;
}
