import { pairsOf } from '../comparison/pairs.js';
import type { Comparison } from '../comparison/comparison.js';
import { entry, type Vector } from '../numbers/matrix.js';

/**
 * Judgements nearer to the group's, a_ij^theta (wc_i / wc_j)^(1 - theta), to be *suggested* to the expert with the
 * largest cardinal consensus index (Dong, Zhang, Hong & Xu 2010). Open pairs stay open.
 *
 * @param theta how much of the expert's own judgement stays, 0 to 1; usually .5 to .8
 */
export function consensusSuggestion(expert: Comparison, group: Vector, theta: number): Comparison {
  const upper = pairsOf(expert.items.length).map(({ row, column }, index) => {
    const judgement = entry(expert.upper, index);
    const ratio = entry(group, row) / entry(group, column);
    return judgement === null ? null : judgement ** theta * ratio ** (1 - theta);
  });
  return { ...expert, upper };
}
