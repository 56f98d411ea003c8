import { knownPairs, type Comparison } from '../comparison/comparison.js';
import { entry, shares, square } from '../numbers/matrix.js';
import { solve } from '../numbers/solve.js';

/** The Laplacian of the given pairs: how many of them each item has, less 1 at each pair. */
export function laplacianOf(comparison: Comparison): number[][] {
  const laplacian = square(comparison.items.length, () => 0);
  const add = (row: number, column: number, value: number) => {
    const cells = entry(laplacian, row);
    cells[column] = entry(cells, column) + value;
  };
  for (const { row, column } of knownPairs(comparison)) {
    add(row, row, 1);
    add(column, column, 1);
    add(row, column, -1);
    add(column, row, -1);
  }
  return laplacian;
}

/**
 * Weights from the judgements given, by logarithmic least squares (Bozoki, Fulop & Ronyai 2010):
 * L ln w = r with L the Laplacian of the given pairs and r_i = sum_j ln a_ij.
 * On a whole matrix it is the row geometric mean.
 *
 * @throws RangeError when the judgements do not connect all items
 */
export function logLeastSquaresWeights(comparison: Comparison): number[] {
  const right = comparison.items.map(() => 0);
  for (const { row, column, judgement } of knownPairs(comparison)) {
    right[row] = entry(right, row) + Math.log(judgement);
    right[column] = entry(right, column) - Math.log(judgement);
  }
  // The last weight is held at 1: the Laplacian alone fixes ratios only.
  const solution = solve(
    laplacianOf(comparison)
      .slice(0, -1)
      .map((row) => row.slice(0, -1)),
    right.slice(0, -1),
  );
  if (!solution) throw new RangeError('the judgements do not connect all items');
  return shares([...solution, 0].map(Math.exp));
}
