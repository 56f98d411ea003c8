import { accept, refuse, type Verdict } from '../problem.js';
import { transpose, type Matrix } from '../numbers/matrix.js';

/** An indicator of a data matrix. `benefit`: more is better. `cost`: less is better. */
export interface DataColumn {
  readonly key: string;
  readonly direction: 'benefit' | 'cost';
}

/** Objects (rows) measured on indicators (columns). */
export interface DecisionData {
  readonly columns: readonly DataColumn[];
  readonly rows: Matrix;
}

/**
 * Checks a data matrix before objective weighting.
 *
 * Refused: no column, fewer than two rows, a row of the wrong length, a value that is no number.
 */
export function checkDecisionData(data: DecisionData): Verdict<DecisionData> {
  if (data.columns.length === 0) return refuse('too-few-items');
  if (data.rows.length < 2) return refuse('too-few-rows', { found: data.rows.length });
  for (const [row, values] of data.rows.entries()) {
    if (values.length !== data.columns.length) {
      return refuse('uneven-row', { row: row + 1, expected: data.columns.length, found: values.length });
    }
    const column = values.findIndex((value) => !Number.isFinite(value));
    if (column >= 0) {
      return refuse('not-a-number', { row: row + 1, column: column + 1, value: String(values[column]) });
    }
  }
  return accept(data);
}

/** The columns of the data, as lists of values. */
export function columnsOf(data: DecisionData): number[][] {
  return transpose(data.rows);
}
