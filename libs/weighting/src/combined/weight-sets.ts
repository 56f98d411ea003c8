import { sum, type Matrix } from '../numbers/matrix.js';
import { accept, refuse, type Verdict } from '../problem.js';

/** Refused: fewer than two sets, sets of different length, a negative value, a set that does not sum to 1 (within 0.01: printed
 * sets are rounded). */
export function checkWeightSets(sets: Matrix): Verdict<Matrix> {
  if (sets.length < 2) return refuse('too-few-sets', { found: sets.length });
  const length = sets[0]?.length ?? 0;
  if (length === 0) return refuse('too-few-items');
  for (const [index, weights] of sets.entries()) {
    if (weights.length !== length) {
      return refuse('uneven-row', { row: index + 1, expected: length, found: weights.length });
    }
    const column = weights.findIndex((weight) => !(weight >= 0));
    if (column >= 0) {
      return refuse('negative-value', { row: index + 1, column: column + 1, value: String(weights[column]) });
    }
    if (Math.abs(sum(weights) - 1) > 0.01) {
      return refuse('weights-do-not-sum-to-one', { row: index + 1, total: sum(weights) });
    }
  }
  return accept(sets);
}
