import { Matrix, solve } from 'ml-matrix';
import { checkRatings, type Rating } from './ratings.js';

export interface RaterSeverity {
  /** Points by which the rater scores lower than the others on the same items; negative for a lenient one. */
  readonly severity: number;
  /** Items that the severity stands on: rated by somebody else, too. */
  readonly items: number;
}

/**
 * How severe each rater is, by least squares of score = item + rater over whatever was rated: the intra-block
 * equations of an incomplete block design (Yates 1940), with items as blocks. Items that one rater alone rated say
 * nothing. Raters who share no item, even by way of others, cannot be compared: severities sum to 0 within each group
 * that is connected, and a rater without a shared item has 0.
 *
 * @returns by rater, in the order in which they first occur
 * @throws RangeError for a score that is no number, or a rater who rates an item twice
 */
export function raterSeverity(ratings: readonly Rating[]): Map<string, RaterSeverity> {
  checkRatings(ratings);
  const raters = [...new Set(ratings.map(({ rater }) => rater))];
  const place = new Map(raters.map((rater, at) => [rater, at]));
  const size = raters.length;
  const left = Matrix.zeros(size, size);
  const right = new Array<number>(size).fill(0);
  const items = new Array<number>(size).fill(0);
  for (const shared of sharedItems(ratings)) {
    const middle = shared.reduce((sum, { score }) => sum + score, 0) / shared.length;
    const places = shared.map(({ rater }) => place.get(rater) ?? 0);
    for (const [at, row] of places.entries()) {
      items[row] = (items[row] ?? 0) + 1;
      right[row] = (right[row] ?? 0) + (shared[at]?.score ?? 0) - middle;
      left.set(row, row, left.get(row, row) + 1);
      for (const column of places) left.set(row, column, left.get(row, column) - 1 / shared.length);
    }
  }
  const effects = leniencies(left, right);
  // `0 - x` and not `-x`: no rater has a severity of minus zero
  return new Map(
    raters.map((rater, at) => [rater, { severity: 0 - (effects[at] ?? 0), items: items[at] ?? 0 }]),
  );
}

function sharedItems(ratings: readonly Rating[]): Rating[][] {
  const groups = new Map<string, Rating[]>();
  for (const rating of ratings) groups.set(rating.item, [...(groups.get(rating.item) ?? []), rating]);
  return [...groups.values()].filter((group) => group.length > 1);
}

/**
 * Solves the singular equations with effects that sum to 0 in each connected group: adding 1 to every coefficient
 * within a group makes them regular and changes no solution with that sum.
 */
function leniencies(left: Matrix, right: readonly number[]): readonly number[] {
  const groups = connected(left);
  for (const [row, group] of groups.entries()) {
    for (const [column, other] of groups.entries()) {
      if (group === other) left.set(row, column, left.get(row, column) + 1);
    }
  }
  return right.length === 0 ? [] : solve(left, Matrix.columnVector([...right])).getColumn(0);
}

/** The group of each rater: two are in one when a chain of shared items leads from one to the other. */
function connected(coefficients: Matrix): number[] {
  const groups = Array.from({ length: coefficients.rows }, (_, at) => at);
  for (const start of groups.keys()) {
    if (groups[start] !== start) continue;
    const queue = [start];
    for (let row = queue.pop(); row !== undefined; row = queue.pop()) {
      for (const column of groups.keys()) {
        if (column <= start || groups[column] !== column || coefficients.get(row, column) === 0) continue;
        groups[column] = start;
        queue.push(column);
      }
    }
  }
  return groups;
}
