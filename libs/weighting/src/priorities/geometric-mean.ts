import { entry, shares, sum, type Matrix } from '../numbers/matrix.js';

/**
 * Weights by the row geometric mean (方根法): w_i = (prod_j a_ij)^(1/n), divided by their sum.
 * Crawford & Williams 1985. Closed form; group aggregation of judgements and of priorities agree under it.
 */
export function geometricMeanWeights(matrix: Matrix): number[] {
  const logarithms = matrix.map((row) => sum(row.map(Math.log)) / row.length);
  const first = entry(logarithms, 0);
  return shares(logarithms.map((logarithm) => Math.exp(logarithm - first)));
}
