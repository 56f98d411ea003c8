import { knownPairs, type Comparison } from '../comparison/comparison.js';
import { shares } from '../numbers/matrix.js';
import { solve } from '../numbers/solve.js';

/**
 * Weights from the judgements given, by logarithmic least squares (Bozoki, Fulop & Ronyai 2010):
 * L ln w = r with L the Laplacian of the given pairs and r_i = sum_j ln a_ij.
 * On a whole matrix it is the row geometric mean.
 *
 * @throws RangeError when the judgements do not connect all items
 */
export function logLeastSquaresWeights(comparison: Comparison): number[] {
  const free = comparison.items.length - 1;
  const laplacian = Array.from({ length: free + 1 }, () => Array.from({ length: free + 1 }, () => 0));
  const right = Array.from({ length: free + 1 }, () => 0);
  const add = (row: number, column: number, value: number) => {
    const cells = laplacian[row];
    if (cells) cells[column] = (cells[column] ?? 0) + value;
  };
  for (const { row, column, judgement } of knownPairs(comparison)) {
    const logarithm = Math.log(judgement);
    add(row, row, 1);
    add(column, column, 1);
    add(row, column, -1);
    add(column, row, -1);
    right[row] = (right[row] ?? 0) + logarithm;
    right[column] = (right[column] ?? 0) - logarithm;
  }
  // The last weight is held at 1: the Laplacian alone fixes ratios only.
  const solution = solve(
    laplacian.slice(0, free).map((row) => row.slice(0, free)),
    right.slice(0, free),
  );
  if (!solution) throw new RangeError('the judgements do not connect all items');
  return shares([...solution, 0].map(Math.exp));
}
