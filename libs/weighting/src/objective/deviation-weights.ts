import { entry } from '../numbers/matrix.js';
import type { Verdict } from '../problem.js';
import { checkDecisionData, columnsOf, type DecisionData } from './decision-data.js';
import { informationWeights, type ObjectiveWeights } from './information-weights.js';
import { minMax } from './min-max.js';
import { deviation } from './moments.js';

/**
 * Standard-deviation weights: sigma_j, normalised, on min-max data, since sigma depends on the unit.
 *
 * Refused: bad data, all columns constant.
 */
export function deviationWeights(
  data: DecisionData,
  normalise: 'none' | 'min-max' = 'min-max',
): Verdict<ObjectiveWeights> {
  const checked = checkDecisionData(data);
  if (!checked.ok) return checked;
  const information = columnsOf(data).map((values, index) =>
    deviation(normalise === 'min-max' ? minMax(values, entry(data.columns, index).direction) : values),
  );
  return informationWeights(data.columns, information);
}
