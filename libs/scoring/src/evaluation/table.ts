import { evaluated, notEvaluated, type Evaluation } from './verdict.js';

/** An indicator with its direction and weight. */
export interface WeightedColumn {
  readonly key: string;
  readonly direction: 'benefit' | 'cost';
  readonly weight: number;
}

export type Rows = readonly (readonly number[])[];

/** Larger values cannot be squared and summed; no measure is near it. */
const LARGEST = 1e100;

/** Refused: too few rows, a row of the wrong length, a value that is no finite number or beyond 1e100. */
export function checkRows(rows: Rows, columns: number, least = 1): Evaluation<Rows> {
  if (columns === 0) return notEvaluated('table-empty');
  if (rows.length < least) return notEvaluated('too-few-objects', { least, found: rows.length });
  for (const [row, values] of rows.entries()) {
    if (values.length !== columns) {
      return notEvaluated('row-uneven', { row: row + 1, expected: columns, found: values.length });
    }
    const column = values.findIndex((value) => !Number.isFinite(value));
    if (column >= 0) return notEvaluated('value-not-finite', { row: row + 1, column: column + 1 });
    const large = values.findIndex((value) => Math.abs(value) > LARGEST);
    if (large >= 0) return notEvaluated('value-too-large', { row: row + 1, column: large + 1 });
  }
  return evaluated(rows);
}

/** Refused: a wrong number of weights, a negative one, all 0. */
export function checkWeights(weights: readonly number[], expected: number): Evaluation<readonly number[]> {
  const usable = weights.every((weight) => weight >= 0 && Number.isFinite(weight));
  return usable && weights.length === expected && weights.some((weight) => weight > 0)
    ? evaluated(weights)
    : notEvaluated('weights-not-usable', { expected, found: weights.length });
}

export function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

export function column(rows: Rows, place: number): number[] {
  return rows.map((row) => row[place] ?? NaN);
}
