import type { Comparison } from '../comparison/comparison.js';
import { entry, sum } from '../numbers/matrix.js';

/**
 * How far the experts scatter at each pair: the geometric standard deviation exp(sd ln a_ij), 1 when all say
 * the same, row by row above the diagonal; null where fewer than two answered.
 */
export function judgementSpread(experts: readonly Comparison[]): (number | null)[] {
  return entry(experts, 0).upper.map((_, pair) => {
    const logarithms = experts.flatMap(({ upper }) => {
      const judgement = entry(upper, pair);
      return judgement === null ? [] : [Math.log(judgement)];
    });
    const count = logarithms.length;
    if (count < 2) return null;
    const mean = sum(logarithms) / count;
    return Math.exp(Math.sqrt(sum(logarithms.map((value) => (value - mean) ** 2)) / (count - 1)));
  });
}
