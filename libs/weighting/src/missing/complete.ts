import { wholeMatrixOf, type Comparison } from '../comparison/comparison.js';
import type { Matrix, Vector } from '../numbers/matrix.js';
import { completedBy } from './completed-by.js';
import { harkerWeights } from './harker.js';
import { smallestLambdaCompletion } from './lambda-min.js';
import { logLeastSquaresWeights } from './llsm.js';

/** How open pairs are filled. */
export const COMPLETIONS = ['llsm', 'harker', 'lambda-min'] as const;

export type Completion = (typeof COMPLETIONS)[number];

export interface Completed {
  readonly matrix: Matrix;
  /** The weights that filled it, where the completion has weights of its own. */
  readonly weights: Vector | null;
}

/**
 * A whole matrix from the judgements given.
 *
 * @throws RangeError when the judgements do not connect all items
 */
export function completeComparison(comparison: Comparison, completion: Completion): Completed {
  const weights =
    completion === 'llsm'
      ? logLeastSquaresWeights(comparison)
      : completion === 'harker'
        ? harkerWeights(comparison).weights
        : null;
  const filled = weights ? completedBy(comparison, weights) : smallestLambdaCompletion(comparison);
  const matrix = wholeMatrixOf(filled);
  if (!matrix) throw new RangeError('the completion left a pair open');
  return { matrix, weights };
}
