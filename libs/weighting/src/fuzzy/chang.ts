import { shares, sum } from '../numbers/matrix.js';
import type { FuzzyWeights } from './buckley.js';
import type { FuzzyMatrix, Triangular } from './triangular.js';

/** Degree of possibility that the first is at least the second. */
function possibility([, mode, upper]: Triangular, [lower, otherMode]: Triangular): number {
  if (mode >= otherMode) return 1;
  if (lower >= upper) return 0;
  return (lower - upper) / (mode - upper - (otherMode - lower));
}

/**
 * Fuzzy AHP by extent analysis (Chang 1996): S_i = sum_j a_ij (x) (1 / sum u, 1 / sum m, 1 / sum l) over the whole
 * matrix, d_i the least possibility that S_i is at least each other S_k, normalised.
 * It can give an item weight 0 although it was never judged worthless: say so beside such a result.
 */
export function changWeights(matrix: FuzzyMatrix): FuzzyWeights {
  const rows = matrix.map((row): Triangular => [
    sum(row.map(([lower]) => lower)),
    sum(row.map(([, mode]) => mode)),
    sum(row.map(([, , upper]) => upper)),
  ]);
  const lower = sum(rows.map(([l]) => l));
  const mode = sum(rows.map(([, m]) => m));
  const upper = sum(rows.map(([, , u]) => u));
  const extents = rows.map(([l, m, u]): Triangular => [l / upper, m / mode, u / lower]);
  const least = extents.map((own, index) =>
    Math.min(1, ...extents.flatMap((other, place) => (place === index ? [] : [possibility(own, other)]))),
  );
  return { weights: shares(least), fuzzyWeights: extents };
}
