import { entry, sum, times, type Matrix, type Vector } from '../numbers/matrix.js';
import { columnMeanWeights } from './column-mean.js';
import { principalEigenvector, type Eigen } from './eigenvector.js';
import { geometricMeanWeights } from './geometric-mean.js';

export const PRIORITY_METHODS = ['geometric-mean', 'eigenvector', 'column-mean'] as const;

export type PriorityMethod = (typeof PRIORITY_METHODS)[number];

/** lambda of weights that are no eigenvector: the mean of (A w)_i / w_i. */
export function meanLambda(matrix: Matrix, weights: Vector): number {
  return sum(times(matrix, weights).map((value, index) => value / entry(weights, index))) / weights.length;
}

/** Weights of a whole matrix, sum 1, with lambda: the eigenvalue, or {@link meanLambda} under the other methods. */
export function prioritise(matrix: Matrix, method: PriorityMethod): Eigen {
  if (method === 'eigenvector') return principalEigenvector(matrix);
  const weights = method === 'geometric-mean' ? geometricMeanWeights(matrix) : columnMeanWeights(matrix);
  return { weights, lambdaMax: meanLambda(matrix, weights) };
}
