import { missingPairs, withJudgement, type Comparison } from '../comparison/comparison.js';
import { entry, type Vector } from '../numbers/matrix.js';

/** The comparison with every open pair filled by the ratio of its weights, w_i / w_j. */
export function completedBy(comparison: Comparison, weights: Vector): Comparison {
  return missingPairs(comparison).reduce(
    (filled, pair) => withJudgement(filled, pair, entry(weights, pair.row) / entry(weights, pair.column)),
    comparison,
  );
}
