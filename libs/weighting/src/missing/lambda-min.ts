import { matrixOf, missingPairs, withJudgement, type Comparison } from '../comparison/comparison.js';
import { entry, transpose, type Matrix } from '../numbers/matrix.js';
import { principalEigenvector } from '../priorities/eigenvector.js';
import { completedBy } from './completed-by.js';
import { logLeastSquaresWeights } from './llsm.js';

/**
 * The completion with the smallest lambda (Bozoki, Fulop & Ronyai 2010); unique when the items are connected,
 * which must hold. There d lambda / d ln a_ij = y_i a_ij w_j - y_j w_i / a_ij is zero for every open pair, y the left
 * eigenvector, that is a_ij = sqrt(y_j w_i / (y_i w_j)): repeated until no judgement moves by 1e-12 of itself.
 */
export function smallestLambdaCompletion(comparison: Comparison): Comparison {
  const open = missingPairs(comparison);
  let filled = completedBy(comparison, logLeastSquaresWeights(comparison));
  for (let round = 0; round < 1000; round += 1) {
    const matrix = matrixOf(filled) as Matrix;
    const right = principalEigenvector(matrix).weights;
    const left = principalEigenvector(transpose(matrix)).weights;
    let change = 0;
    for (const { row, column } of open) {
      const best = Math.sqrt(
        (entry(left, column) * entry(right, row)) / (entry(left, row) * entry(right, column)),
      );
      change = Math.max(change, Math.abs(best / (matrix[row]?.[column] ?? best) - 1));
      filled = withJudgement(filled, { row, column }, best);
    }
    if (change < 1e-12) break;
  }
  return filled;
}
