import type { TableKey } from './tables.js';

/**
 * Why a row cannot count. Checked in this order, and the first that holds is named:
 *
 * - `unreadable-quote`, `-columns`, `-length`, `-encoding`: the line cannot be split into cells
 * - `unreadable-missing`, `-date`, `-number`, `-word`, `-range`: a cell that must be there is blank,
 *   is no date or number, is none of the allowed words, or lies outside what its column allows
 * - `unknown-customer`: no row of `customers` has this id (or none is given)
 * - `repeated-row`, `repeated-id`: the same in every column, or the same id with other content;
 *   the first stays
 * - `zero-amount`, `negative-amount`: whatever the row's status
 * - `test-order`
 */
export const ROW_RULES = [
  'unreadable-quote',
  'unreadable-columns',
  'unreadable-length',
  'unreadable-encoding',
  'unreadable-missing',
  'unreadable-date',
  'unreadable-number',
  'unreadable-word',
  'unreadable-range',
  'unknown-customer',
  'repeated-row',
  'repeated-id',
  'zero-amount',
  'negative-amount',
  'test-order',
] as const;

export type RowRule = (typeof ROW_RULES)[number];

/** What is wrong with a row. */
export interface CellFault {
  /** Null when no single column is to blame. */
  readonly column: string | null;
  readonly rule: RowRule;
  readonly value: string;
}

/** A row that does not count, with what a person needs to find and mend it. */
export interface SetAside {
  readonly file: TableKey;
  /** Line of the file on which the row starts; the header is line 1. */
  readonly line: number;
  /** Null when the whole line is the trouble. */
  readonly column: string | null;
  readonly rule: RowRule;
  /** The cell, or the line's beginning, as it was read: at most 200 characters. */
  readonly value: string;
}
