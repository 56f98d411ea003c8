import { knownPairs, type Comparison } from '../comparison/comparison.js';
import { entry, sum, type Vector } from '../numbers/matrix.js';

/**
 * Geometric cardinal consensus index of one expert against the group,
 * GCCI = 2 / ((n - 1)(n - 2)) sum_{i<j} ln^2(a_ij wc_j / wc_i) (Dong, Zhang, Hong & Xu 2010; the same as the
 * compatibility index GCOMPI of Aguaron, Escobar & Moreno-Jimenez 2016); 0 for one or two items.
 *
 * @param group the weights of the group, wc
 */
export function cardinalConsensusIndex(expert: Comparison, group: Vector): number {
  const items = expert.items.length;
  if (items < 3) return 0;
  const squares = knownPairs(expert).map(
    ({ row, column, judgement }) => Math.log((judgement * entry(group, column)) / entry(group, row)) ** 2,
  );
  return (2 / ((items - 1) * (items - 2))) * sum(squares);
}

/** GCOMPI of the group: the mean of the experts' indices by their weights, sum 1. */
export function compatibilityIndex(indices: Vector, weights: Vector): number {
  return sum(indices.map((index, expert) => index * entry(weights, expert)));
}
