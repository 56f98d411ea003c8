import { entry, sum } from '../numbers/matrix.js';
import type { Verdict } from '../problem.js';
import { checkDecisionData, columnsOf, type DecisionData } from './decision-data.js';
import { informationWeights, type ObjectiveWeights } from './information-weights.js';
import { minMax } from './min-max.js';
import { correlation, deviation } from './moments.js';

/**
 * CRITIC weights (Diakoulaki, Mavrotas & Papayannakis 1995): c_j = sigma_j sum_k (1 - r_jk), contrast times
 * conflict, on min-max data.
 *
 * @param normalise `none` when the data are normalised already
 *
 * Refused: bad data, all columns constant.
 */
export function criticWeights(
  data: DecisionData,
  normalise: 'none' | 'min-max' = 'min-max',
): Verdict<ObjectiveWeights> {
  const checked = checkDecisionData(data);
  if (!checked.ok) return checked;
  const columns = columnsOf(data).map((values, index) =>
    normalise === 'min-max' ? minMax(values, entry(data.columns, index).direction) : values,
  );
  const spreads = columns.map(deviation);
  // a column of one value has no correlation: it weighs 0 and counts as no conflict of the others
  const information = columns.map(
    (left, index) =>
      entry(spreads, index) *
      sum(columns.map((right, other) => (entry(spreads, other) === 0 ? 0 : 1 - correlation(left, right)))),
  );
  // A single column that varies conflicts with none: its contrast alone decides.
  const single = spreads.filter((spread) => spread > 0).length === 1;
  return informationWeights(data.columns, single ? spreads : information);
}
