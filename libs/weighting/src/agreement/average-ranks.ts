import { sum, type Vector } from '../numbers/matrix.js';

export interface Ranking {
  /** From 1 for the smallest; equal values share the mean of their ranks. */
  readonly ranks: readonly number[];
  /** Sum of t^3 - t over the groups of t equal values. */
  readonly ties: number;
}

export function averageRanks(values: Vector): Ranking {
  const ranks = values.map((value) => {
    const below = values.filter((other) => other < value).length;
    const alike = values.filter((other) => other === value).length;
    return below + (alike + 1) / 2;
  });
  const groups = new Map<number, number>();
  for (const value of values) groups.set(value, (groups.get(value) ?? 0) + 1);
  return { ranks, ties: sum([...groups.values()].map((size) => size ** 3 - size)) };
}
