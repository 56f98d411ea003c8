import { entry, shares, sum, transpose, type Matrix } from '../numbers/matrix.js';

/** Weights by the mean of the normalised columns (和法): w_i = (1/n) sum_j a_ij / sum_k a_kj. For comparison only. */
export function columnMeanWeights(matrix: Matrix): number[] {
  const totals = transpose(matrix).map(sum);
  return shares(matrix.map((row) => sum(row.map((value, column) => value / entry(totals, column)))));
}
