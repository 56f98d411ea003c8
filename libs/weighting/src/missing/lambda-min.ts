import { matrixOf, missingPairs, withJudgement, type Comparison } from '../comparison/comparison.js';
import { cell, dot, entry, transpose, type Matrix, type Vector } from '../numbers/matrix.js';
import { minimise } from '../numbers/minimise.js';
import { principalEigenvector } from '../priorities/eigenvector.js';
import { completedBy } from './completed-by.js';
import { logLeastSquaresWeights } from './llsm.js';

/** d lambda / d ln a_ij at which a completion counts as the lowest. */
const FLAT = 1e-13;

/**
 * The completion with the smallest lambda (Bozoki, Fulop & Ronyai 2010); unique when the items are connected,
 * which must hold. lambda is convex in the logarithms of the open judgements, and
 * d lambda / d ln a_ij = (y_i a_ij w_j - y_j w_i / a_ij) / (y . w), y the left eigenvector.
 */
export function smallestLambdaCompletion(comparison: Comparison): Comparison {
  const open = missingPairs(comparison);
  const filledWith = (logarithms: Vector) =>
    open.reduce(
      (filled, pair, index) => withJudgement(filled, pair, Math.exp(entry(logarithms, index))),
      comparison,
    );
  const slopeAt = (logarithms: Vector) => {
    const matrix = matrixOf(filledWith(logarithms)) as Matrix;
    const { weights: right, lambdaMax } = principalEigenvector(matrix);
    const left = principalEigenvector(transpose(matrix)).weights;
    const scale = dot(left, right);
    const gradient = open.map(({ row, column }) => {
      const judgement = cell(matrix, row, column);
      const up = entry(left, row) * judgement * entry(right, column);
      const down = (entry(left, column) * entry(right, row)) / judgement;
      return (up - down) / scale;
    });
    return { value: lambdaMax, gradient };
  };
  const start = matrixOf(completedBy(comparison, logLeastSquaresWeights(comparison))) as Matrix;
  const logarithms = open.map(({ row, column }) => Math.log(cell(start, row, column)));
  return filledWith(minimise(logarithms, slopeAt, FLAT));
}
