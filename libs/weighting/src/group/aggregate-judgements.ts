import type { Comparison } from '../comparison/comparison.js';
import { entry, sum, type Vector } from '../numbers/matrix.js';

/**
 * Aggregation of individual judgements (AIJ): g_ij = prod_k (a_ij^k)^(l_k), the group acting as one
 * (Aczel & Saaty 1983). A pair left open by some experts takes the judgements of the others, their weights
 * scaled to 1; a pair left open by all stays open.
 *
 * @param experts comparisons of the same items in the same order
 * @param weights of the experts, sum 1
 */
export function aggregateJudgements(experts: readonly Comparison[], weights: Vector): Comparison {
  const { items, upper } = entry(experts, 0);
  return {
    items,
    upper: upper.map((_, pair) => {
      const given = experts.flatMap((expert, index) => {
        const judgement = entry(expert.upper, pair);
        return judgement === null ? [] : [{ judgement, weight: entry(weights, index) }];
      });
      const total = sum(given.map(({ weight }) => weight));
      if (total === 0) return null;
      return Math.exp(sum(given.map(({ judgement, weight }) => (weight / total) * Math.log(judgement))));
    }),
  };
}
