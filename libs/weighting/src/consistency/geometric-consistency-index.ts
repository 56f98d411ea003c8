import { cell, entry, sum, type Matrix, type Vector } from '../numbers/matrix.js';
import { pairsOf } from '../comparison/pairs.js';

/**
 * GCI = 2 / ((n - 1)(n - 2)) sum_{i<j} ln^2(a_ij w_j / w_i), w by the row geometric mean
 * (Aguaron & Moreno-Jimenez 2003); 0 for one or two items.
 */
export function geometricConsistencyIndex(matrix: Matrix, weights: Vector): number {
  const items = matrix.length;
  if (items < 3) return 0;
  const squares = pairsOf(items).map(
    ({ row, column }) =>
      Math.log((cell(matrix, row, column) * entry(weights, column)) / entry(weights, row)) ** 2,
  );
  return (2 / ((items - 1) * (items - 2))) * sum(squares);
}

/** The largest index that counts as consistent, the counterpart of a ratio of 0.1. */
export function geometricConsistencyLimit(items: number): number {
  return items <= 3 ? 0.31 : items === 4 ? 0.35 : 0.37;
}
