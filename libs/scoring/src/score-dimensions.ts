import type { ScoringPlan } from './plan.js';
import type { DimensionScore, IndicatorScore } from './results.js';
import { settle } from './tolerance.js';
import { weightedSum } from './weighted-mean.js';

/** Each dimension's score: the weighted mean of its own indicators, by the same rule as the total. */
export function scoreDimensions(
  plan: ScoringPlan,
  scores: readonly IndicatorScore[],
): readonly DimensionScore[] {
  return plan.model.dimensions.map(({ key }, place) => {
    const { products, counted, measured, all } = weightedSum(
      plan.indicators.flatMap(({ dimensionIndex, weight }, at) => {
        if (dimensionIndex !== place) return [];
        const { score = null, basis } = scores[at] ?? {};
        return [{ weight, score, measured: basis === 'measured' }];
      }),
    );
    return {
      dimension: key,
      score: counted > 0 ? settle(products / counted, plan.settlingPoints) : null,
      coverage: all > 0 ? measured / all : 0,
    };
  });
}
