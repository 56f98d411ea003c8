import { entry, square, type Matrix, type PartialMatrix } from '../numbers/matrix.js';
import { pairIndex, pairsOf, type Pair } from './pairs.js';

/**
 * Items compared in pairs. `upper` holds how many times more important the row's item is than the column's,
 * row by row above the diagonal; null where nobody has answered yet. The rest of the matrix follows from it.
 */
export interface Comparison {
  readonly items: readonly string[];
  readonly upper: readonly (number | null)[];
}

/** The whole reciprocal matrix; null at both places of an open pair. */
export function matrixOf(comparison: Comparison): PartialMatrix {
  const size = comparison.items.length;
  return square(size, (row, column) => {
    if (row === column) return 1;
    if (row < column) return entry(comparison.upper, pairIndex(size, row, column));
    const opposite = entry(comparison.upper, pairIndex(size, column, row));
    return opposite === null ? null : 1 / opposite;
  });
}

/** The judgements above the diagonal, row by row. */
export function upperOf(matrix: Matrix): number[] {
  return matrix.flatMap((row, index) => row.slice(index + 1));
}

/** The same, narrowed to a whole matrix; null while a pair is open. */
export function wholeMatrixOf(comparison: Comparison): Matrix | null {
  return isComplete(comparison) ? (matrixOf(comparison) as Matrix) : null;
}

export function isComplete(comparison: Comparison): boolean {
  return comparison.upper.every((judgement) => judgement !== null);
}

export function missingPairs(comparison: Comparison): Pair[] {
  return pairsOf(comparison.items.length).filter((_, index) => entry(comparison.upper, index) === null);
}

/** Pairs with an answer, with the judgement. */
export function knownPairs(comparison: Comparison): (Pair & { readonly judgement: number })[] {
  return pairsOf(comparison.items.length).flatMap((pair, index) => {
    const judgement = entry(comparison.upper, index);
    return judgement === null ? [] : [{ ...pair, judgement }];
  });
}

/** The same comparison with one judgement replaced. */
export function withJudgement(comparison: Comparison, pair: Pair, judgement: number | null): Comparison {
  const place = pairIndex(comparison.items.length, pair.row, pair.column);
  return { ...comparison, upper: comparison.upper.map((old, index) => (index === place ? judgement : old)) };
}
