import { entropyOf } from '../group/entropy-of.js';
import { sum } from '../numbers/matrix.js';
import { accept, refuse, type Verdict } from '../problem.js';
import { checkDecisionData, columnsOf, type DecisionData } from './decision-data.js';
import { informationWeights, type ObjectiveWeights } from './information-weights.js';
import { minMax } from './min-max.js';

export interface EntropyWeights extends ObjectiveWeights {
  /** e_j = -(1 / ln m) sum_i p_ij ln p_ij, 0 to 1 */
  readonly entropy: readonly number[];
  /** d_j = 1 - e_j */
  readonly divergence: readonly number[];
}

/**
 * Entropy weights (熵权法; Shannon): p_ij = x_ij / sum_i x_ij, w_j = d_j / sum d. 0 ln 0 counts as 0.
 * A constant column has entropy 1 and weight 0.
 *
 * @param normalise `min-max` maps each column to 0..1 by its direction first; `none` takes the values as they are
 *
 * Refused, besides bad data: a negative value, all columns constant.
 */
export function entropyWeights(data: DecisionData, normalise: 'none' | 'min-max'): Verdict<EntropyWeights> {
  const checked = checkDecisionData(data);
  if (!checked.ok) return checked;
  const columns = columnsOf(data);
  if (normalise === 'none') {
    for (const [column, values] of columns.entries()) {
      const row = values.findIndex((value) => value < 0);
      if (row >= 0) {
        return refuse('negative-value', { row: row + 1, column: column + 1, value: values[row] ?? 0 });
      }
    }
  }
  const entropy = columns.map((values, index) => {
    if (values.every((value) => value === values[0])) return 1;
    const direction = data.columns[index]?.direction ?? 'benefit';
    const used = normalise === 'min-max' ? minMax(values, direction) : values;
    const total = sum(used);
    return Math.min(1, entropyOf(used.map((value) => value / total)) / Math.log(used.length));
  });
  const divergence = entropy.map((value) => 1 - value);
  const weights = informationWeights(data.columns, divergence);
  return weights.ok ? accept({ ...weights.value, entropy, divergence }) : weights;
}
