import { matrixOf, missingPairs, type Comparison, withJudgement } from '../comparison/comparison.js';
import { entry, transpose, type Matrix } from '../numbers/matrix.js';
import { principalEigenvector } from '../priorities/eigenvector.js';
import type { Pair } from '../comparison/pairs.js';
import { completedBy } from './completed-by.js';
import { logLeastSquaresWeights } from './llsm.js';

/** Sign of d lambda / d ln a_ij = y_i a_ij w_j - y_j w_i / a_ij, y the left eigenvector. */
function slope(comparison: Comparison, { row, column }: Pair, logarithm: number): number {
  const judgement = Math.exp(logarithm);
  const matrix = matrixOf(withJudgement(comparison, { row, column }, judgement)) as Matrix;
  const { weights } = principalEigenvector(matrix);
  const left = principalEigenvector(transpose(matrix)).weights;
  return (
    entry(left, row) * judgement * entry(weights, column) -
    (entry(left, column) * entry(weights, row)) / judgement
  );
}

/** The best value of one pair while the others stay: lambda is convex in ln a_ij, so its slope is bisected. */
function bestOf(comparison: Comparison, pair: Pair, start: number): number {
  let [low, high] = [start - 1, start + 1];
  while (slope(comparison, pair, low) > 0) low -= 2;
  while (slope(comparison, pair, high) < 0) high += 2;
  while (high - low > 1e-13 * Math.max(1, Math.abs(low))) {
    const middle = (low + high) / 2;
    if (middle <= low || middle >= high) break;
    if (slope(comparison, pair, middle) > 0) high = middle;
    else low = middle;
  }
  return (low + high) / 2;
}

/**
 * The completion with the smallest lambda (Bozoki, Fulop & Ronyai 2010), pair by pair in turn until no
 * judgement moves by 1e-12 of itself. Unique when the items are connected, which must hold.
 */
export function smallestLambdaCompletion(comparison: Comparison): Comparison {
  const open = missingPairs(comparison);
  let filled = completedBy(comparison, logLeastSquaresWeights(comparison));
  for (let round = 0; round < 200; round += 1) {
    let change = 0;
    for (const pair of open) {
      const start = Math.log(matrixOf(filled)[pair.row]?.[pair.column] ?? 1);
      const best = bestOf(filled, pair, start);
      change = Math.max(change, Math.abs(best - start));
      filled = withJudgement(filled, pair, Math.exp(best));
    }
    if (open.length < 2 || change < 1e-12) break;
  }
  return filled;
}
