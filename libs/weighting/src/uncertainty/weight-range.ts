import { entry } from '../numbers/matrix.js';
import { orderStatistic } from './order-statistic.js';
import { rankShares } from './rank-shares.js';

/** How far a weight may be off. */
export interface WeightRange {
  readonly key: string;
  /** As judged. */
  readonly weight: number;
  /** Least and most of all draws (Goepel 2018): two weights whose ranges overlap cannot be told apart. */
  readonly lowest: number;
  readonly highest: number;
  /** The middle 95 % of the draws. */
  readonly low: number;
  readonly high: number;
}

/** Weights that sum to 1, with their ranges. */
export interface WeightRanges {
  readonly ranges: readonly WeightRange[];
  /** By item, then by rank from the heaviest: the share of draws in which the item has it. */
  readonly rankShares: readonly (readonly number[])[];
  /** Neighbours in rank whose ranges overlap, places counted from 0, the heavier first: they share a rank. */
  readonly overlapping: readonly (readonly [number, number])[];
  /** Draws that count, and those dropped as too inconsistent. */
  readonly draws: number;
  readonly dropped: number;
}

const MIDDLE = 0.95;

export function weightRanges(
  keys: readonly string[],
  weights: readonly number[],
  columns: readonly Float64Array[],
  draws: number,
  dropped: number,
): WeightRanges {
  const scratch = new Float64Array(draws);
  const edge = Math.floor(((1 - MIDDLE) / 2) * (draws - 1));
  const ranges = keys.map((key, item): WeightRange => {
    scratch.set(entry(columns, item).subarray(0, draws));
    const low = orderStatistic(scratch, edge);
    const high = orderStatistic(scratch, draws - 1 - edge, edge);
    let [lowest, highest] = [Infinity, -Infinity];
    for (const value of scratch) {
      if (value < lowest) lowest = value;
      if (value > highest) highest = value;
    }
    return { key, weight: entry(weights, item), lowest, highest, low, high };
  });
  return { ranges, rankShares: rankShares(columns, draws), overlapping: overlapsOf(ranges), draws, dropped };
}

function overlapsOf(ranges: readonly WeightRange[]): (readonly [number, number])[] {
  const order = ranges
    .map((_, place) => place)
    .sort((a, b) => entry(ranges, b).weight - entry(ranges, a).weight);
  return order.slice(1).flatMap((lighter, place) => {
    const heavier = entry(order, place);
    const apart = entry(ranges, lighter).highest < entry(ranges, heavier).lowest;
    return apart ? [] : [[heavier, lighter] as const];
  });
}
