import type { RowRule } from '@assay/metrics';
import type { Day } from './calendar.ts';

/**
 * A cell: its text, or what it says before and after a day. An invoice paid in August
 * has an empty `paid_at` in a file exported in June.
 */
export type Cell = string | { readonly since: Day; readonly text: string; readonly before: string };

/** Why an import must not count a row; a selection of the rules of `libs/metrics`. */
export type Flaw = Extract<
  RowRule,
  | 'unreadable-columns'
  | 'unreadable-quote'
  | 'unreadable-missing'
  | 'unreadable-date'
  | 'unreadable-number'
  | 'unreadable-word'
  | 'unknown-customer'
  | 'repeated-row'
  | 'repeated-id'
  | 'zero-amount'
  | 'negative-amount'
  | 'test-order'
>;

/** One line of a file, with the day on which the company's systems first held it. */
export interface Row {
  readonly known: Day;
  /** `raw` is a line written as it is; it ends where the export broke off. */
  readonly cells: readonly Cell[] | { readonly raw: string };
  readonly flaw?: Flaw;
}

export interface Table {
  readonly header: readonly string[];
  readonly rows: readonly Row[];
}

/** Quotes where RFC 4180 asks for it. */
function field(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

function cellText(cell: Cell, upTo: Day): string {
  if (typeof cell === 'string') return cell;
  return cell.since <= upTo ? cell.text : cell.before;
}

/** The rows that existed on the day, in the table's order. */
export function rowsUpTo(table: Table, upTo: Day): Row[] {
  return table.rows.filter((row) => row.known <= upTo);
}

/** The table as CSV with a header line, as exported on the evening of `upTo`. */
export function toCsv(table: Table, upTo: Day): string {
  const lines = rowsUpTo(table, upTo).map(({ cells }) =>
    'raw' in cells ? cells.raw : cells.map((cell) => field(cellText(cell, upTo))).join(','),
  );
  return [table.header.join(','), ...lines, ''].join('\n');
}
