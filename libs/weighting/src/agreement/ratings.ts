import { transpose, type Matrix, type PartialMatrix } from '../numbers/matrix.js';
import { accept, refuse, type Verdict } from '../problem.js';

/** Larger ratings cannot be squared and summed. */
const LARGEST = 1e100;

/** Refused: fewer than two raters or one item, rows of unequal length, a rating that is no number or beyond 1e100. */
export function checkRatings(ratings: PartialMatrix): Verdict<PartialMatrix> {
  const items = ratings[0]?.length ?? 0;
  if (ratings.length < 2 || items < 1) return refuse('too-few-ratings', { raters: ratings.length, items });
  for (const [row, values] of ratings.entries()) {
    if (values.length !== items) {
      return refuse('uneven-row', { row: row + 1, expected: items, found: values.length });
    }
    const column = values.findIndex((value) => value !== null && !Number.isFinite(value));
    if (column >= 0) {
      return refuse('not-a-number', { row: row + 1, column: column + 1, value: String(values[column]) });
    }
    const large = values.findIndex((value) => value !== null && Math.abs(value) > LARGEST);
    if (large >= 0) return refuse('rating-too-large', { row: row + 1, column: large + 1 });
  }
  return accept(ratings);
}

/**
 * The ratings of the items that everybody rated: what methods without a place for gaps can use. Who rated nothing at
 * all is no rater.
 */
export function ratedByAll(ratings: PartialMatrix): Matrix {
  const raters = ratings.filter((row) => row.some((rating) => rating !== null));
  const items = (raters[0] ?? []).map((_, item) => raters.map((row) => row[item] ?? null));
  const whole = items.filter((item): item is number[] => item.every((rating) => rating !== null));
  return whole.length > 0 ? transpose(whole) : raters.map(() => []);
}
