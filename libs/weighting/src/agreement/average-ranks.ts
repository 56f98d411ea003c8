import { sum, type Vector } from '../numbers/matrix.js';

export interface Ranking {
  /** From 1 for the smallest; equal values share the mean of their ranks. */
  readonly ranks: readonly number[];
  /** Sum of t^3 - t over the groups of t equal values. */
  readonly ties: number;
}

export function averageRanks(values: Vector): Ranking {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  const rankOf = new Map<number, number>();
  let below = 0;
  for (const [value, alike] of [...counts].sort(([a], [b]) => a - b)) {
    rankOf.set(value, below + (alike + 1) / 2);
    below += alike;
  }
  return {
    ranks: values.map((value) => rankOf.get(value) ?? NaN),
    ties: sum([...counts.values()].map((size) => size ** 3 - size)),
  };
}
