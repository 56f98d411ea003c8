import { entry, sum, type Matrix, type Vector } from '../numbers/matrix.js';

/** Orders of one rater's ranks that are looked at; beyond these the exact chance takes too long. */
const MOST_ORDERS = 5040;
/** Steps from one state of the rank sums to another that are taken in all; about an eighth of a second. */
const MOST_STEPS = 100_000;
/** Ranks are halves at the finest, so twice a rank sum is a whole number. */
const HALVES = 2;

/**
 * The exact chance, when every rater orders the items at random, of rank sums that vary at least as much as these did.
 * Ties stay tied. Worked out by adding rater after rater to the distribution of the rank sums; which sum belongs to
 * which item does not matter, so states are kept sorted.
 *
 * @param ranks one row per rater, one column per item, with mean ranks for ties
 * @returns null when there are too many orders or steps: then the chi-square approximation is good
 */
export function exactConcordanceTail(ranks: Matrix): number | null {
  const items = entry(ranks, 0).length;
  const doubled = ranks.map((row) => row.map((rank) => Math.round(HALVES * rank)));
  const orders = new Map<string, number[][] | null>();
  let states = new Map<string, { readonly sums: Vector; readonly chance: number }>([
    ['', { sums: Array.from({ length: items }, () => 0), chance: 1 }],
  ]);
  let steps = 0;
  for (const row of doubled) {
    const sorted = [...row].sort((a, b) => a - b);
    const key = sorted.join();
    const possible = orders.get(key) ?? distinctOrders(sorted);
    orders.set(key, possible);
    steps += states.size * (possible?.length ?? Infinity);
    if (possible === null || steps > MOST_STEPS) return null;
    const next = new Map<string, { sums: Vector; chance: number }>();
    for (const { sums, chance } of states.values()) {
      for (const order of possible) {
        const added = sums.map((value, item) => value + entry(order, item)).sort((a, b) => a - b);
        const state = added.join();
        const before = next.get(state)?.chance ?? 0;
        next.set(state, { sums: added, chance: before + chance / possible.length });
      }
    }
    states = next;
  }
  const observed = squares(entry(doubled, 0).map((_, item) => sum(doubled.map((row) => entry(row, item)))));
  const reached = [...states.values()].filter(({ sums }) => squares(sums) >= observed);
  return Math.min(1, sum(reached.map(({ chance }) => chance)));
}

/** The sum of rank sums is fixed, so their squares say all of their spread; whole numbers compare exactly. */
function squares(sums: Vector): number {
  return sum(sums.map((value) => value ** 2));
}

/** All different orders of sorted values; null when there are too many. */
function distinctOrders(sorted: Vector): number[][] | null {
  let found: number[][] = [[]];
  const counts = new Map<number, number>();
  for (const value of sorted) counts.set(value, (counts.get(value) ?? 0) + 1);
  for (let place = 0; place < sorted.length; place += 1) {
    found = found.flatMap((start) =>
      [...counts]
        .filter(([value, count]) => start.filter((one) => one === value).length < count)
        .map(([value]) => [...start, value]),
    );
    if (found.length > MOST_ORDERS) return null;
  }
  return found;
}
