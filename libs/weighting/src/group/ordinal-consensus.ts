import { entry, sum, type Vector } from '../numbers/matrix.js';

/** Ranks from 1 for the largest; values within a billionth of each other share the mean of their ranks. */
export function ranksOf(values: Vector): number[] {
  return values.map((value) => {
    const slack = 1e-9 * Math.abs(value);
    const above = values.filter((other) => other > value + slack).length;
    const alike = values.filter((other) => Math.abs(other - value) <= slack).length;
    return above + (alike + 1) / 2;
  });
}

/** GOCI = (1/n) sum_i |rank of i by the expert - rank of i by the group| (Dong, Zhang, Hong & Xu 2010). */
export function ordinalConsensusIndex(expert: Vector, group: Vector): number {
  const ranks = ranksOf(group);
  return sum(ranksOf(expert).map((rank, item) => Math.abs(rank - entry(ranks, item)))) / group.length;
}
