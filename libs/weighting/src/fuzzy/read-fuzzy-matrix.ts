import { parseJudgement, type RawJudgement } from '../comparison/fraction.js';
import { cell } from '../numbers/matrix.js';
import { accept, refuse, type Verdict } from '../problem.js';
import { reciprocal, type FuzzyMatrix, type Triangular } from './triangular.js';

export interface ReadFuzzyMatrix {
  readonly matrix: FuzzyMatrix;
  /** Pairs, counted from 0, that are not reciprocal within 3 %: a mean of experts, or a slip. */
  readonly notReciprocal: readonly { readonly row: number; readonly column: number }[];
}

type RawMatrix = readonly (readonly (readonly RawJudgement[])[])[];

function readTriangular(raw: readonly RawJudgement[], row: number, column: number): Verdict<Triangular> {
  const place = { row: row + 1, column: column + 1 };
  const written = `[${raw.join(', ')}]`;
  const [lower, mode, upper] = raw.map(parseJudgement);
  if (raw.length !== 3 || lower == null || mode == null || upper == null) {
    return refuse('not-a-number', { ...place, value: written });
  }
  if (lower <= 0) return refuse('not-positive', { ...place, value: written });
  if (lower > mode || mode > upper) return refuse('not-triangular', { ...place, value: written });
  return accept([lower, mode, upper]);
}

function isReciprocal(above: Triangular, below: Triangular): boolean {
  return reciprocal(above).every((value, part) => Math.abs((below[part] ?? 0) / value - 1) <= 0.03);
}

/**
 * A matrix of triangular fuzzy judgements.
 *
 * Refused: not square, a value that is no number or not positive, l > m or m > u, a diagonal other than (1, 1, 1).
 */
export function readFuzzyMatrix(items: readonly string[], rows: RawMatrix): Verdict<ReadFuzzyMatrix> {
  const size = items.length;
  if (size === 0) return refuse('too-few-items');
  const uneven = rows.findIndex((row) => row.length !== size);
  if (rows.length !== size || uneven >= 0) {
    const row = uneven >= 0 ? uneven : Math.min(rows.length, size);
    return refuse('not-square', { items: size, row: row + 1, found: rows[row]?.length ?? 0 });
  }
  const matrix: Triangular[][] = [];
  for (const [row, values] of rows.entries()) {
    const read: Triangular[] = [];
    for (const [column, raw] of values.entries()) {
      const value = readTriangular(raw, row, column);
      if (!value.ok) return value;
      if (row === column && value.value.some((part) => Math.abs(part - 1) > 1e-6)) {
        return refuse('diagonal-not-one', { row: row + 1, value: `[${raw.join(', ')}]` });
      }
      read.push(value.value);
    }
    matrix.push(read);
  }
  const notReciprocal = matrix.flatMap((values, row) =>
    values.flatMap((value, column) =>
      column > row && !isReciprocal(value, cell(matrix, column, row)) ? [{ row, column }] : [],
    ),
  );
  return accept({ matrix, notReciprocal });
}
