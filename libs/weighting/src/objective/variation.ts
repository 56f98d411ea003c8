import { refuse, type Verdict } from '../problem.js';
import { checkDecisionData, columnsOf, type DecisionData } from './decision-data.js';
import { entry } from '../numbers/matrix.js';
import { informationWeights, type ObjectiveWeights } from './information-weights.js';
import { minMax } from './min-max.js';
import { deviation, mean } from './moments.js';

/**
 * Coefficient-of-variation weights (变异系数法): sigma_j / |mean_j|, normalised.
 *
 * Refused: bad data, a column whose mean is 0, all columns constant.
 */
export function variationWeights(
  data: DecisionData,
  normalise: 'none' | 'min-max' = 'none',
): Verdict<ObjectiveWeights> {
  const checked = checkDecisionData(data);
  if (!checked.ok) return checked;
  const information: number[] = [];
  for (const [index, values] of columnsOf(data).entries()) {
    const { key, direction } = entry(data.columns, index);
    const used = normalise === 'min-max' ? minMax(values, direction) : values;
    const spread = deviation(used);
    if (spread > 0 && mean(used) === 0) return refuse('mean-is-zero', { column: key });
    information.push(spread === 0 ? 0 : spread / Math.abs(mean(used)));
  }
  return informationWeights(data.columns, information);
}
