import { averageRanks } from '../agreement/average-ranks.js';
import { chiSquareTail } from '../agreement/gamma.js';
import { entry, sum, type Vector } from '../numbers/matrix.js';

/** Wilcoxon's signed-rank test of two rounds of the same experts. */
export interface SignedRanks {
  /** Sum of the ranks of the rises. */
  readonly rises: number;
  /** Sum of the ranks of the falls. */
  readonly falls: number;
  /** Two-sided; 1 when nobody changed an answer. */
  readonly pValue: number;
  /** Whether p is exact: up to 25 changes, ties among them included. Else by the normal curve with tie and continuity correction. */
  readonly exact: boolean;
}

const MOST_EXACT = 25;

/** @param before and `after`: answers of the same experts in the same order */
export function signedRankTest(before: Vector, after: Vector): SignedRanks {
  const changes = before
    .map((value, expert) => entry(after, expert) - value)
    .filter((change) => change !== 0);
  const { ranks } = averageRanks(changes.map(Math.abs));
  const rises = sum(ranks.filter((_, place) => entry(changes, place) > 0));
  const falls = sum(ranks) - rises;
  const exact = ranks.length <= MOST_EXACT;
  const pValue = exact ? exactTail(ranks, Math.min(rises, falls)) : normalP(ranks, rises);
  return { rises, falls, pValue, exact };
}

/** Each change is as likely a rise as a fall: the share of all signs that give a sum as small, both sides. */
function exactTail(ranks: Vector, smaller: number): number {
  // Ranks are whole or half: twice them are whole.
  const whole = ranks.map((rank) => Math.round(2 * rank));
  const total = sum(whole);
  let ways = [1, ...Array.from({ length: total }, () => 0)];
  for (const rank of whole) {
    ways = ways.map((count, at) => count + (at >= rank ? entry(ways, at - rank) : 0));
  }
  const asSmall = sum(ways.slice(0, Math.round(2 * smaller) + 1));
  return Math.min(1, (2 * asSmall) / 2 ** ranks.length);
}

function normalP(ranks: Vector, rises: number): number {
  const middle = sum(ranks) / 2;
  // equals sum of r^2 / 4, which is the tie-corrected variance
  const spread = Math.sqrt(sum(ranks.map((rank) => rank * rank)) / 4);
  const away = Math.max(0, Math.abs(rises - middle) - 0.5);
  // a squared standard normal value follows chi-square with one degree of freedom
  return chiSquareTail((away / spread) ** 2, 1);
}
