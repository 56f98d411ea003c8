import { mean } from '../objective/moments.js';
import { sum, transpose, type PartialMatrix } from '../numbers/matrix.js';
import { accept, refuse, type Verdict } from '../problem.js';
import { fTail } from './beta.js';
import { checkRatings, ratedByAll } from './ratings.js';

export const INTRACLASS_MODELS = ['one-way', 'two-way-agreement', 'two-way-consistency'] as const;

/**
 * - `one-way`: ICC(1), each item has raters of its own
 * - `two-way-agreement`: ICC(2), the same raters for all, and their level counts
 * - `two-way-consistency`: ICC(3), only the order and spacing count
 */
export type IntraclassModel = (typeof INTRACLASS_MODELS)[number];

export interface Intraclass {
  /** Of a single rater, or of the mean of all. */
  readonly icc: number;
  /** Whether the items differ at all: F of between items against the error. */
  readonly f: number;
  readonly degreesOfFreedom: readonly [number, number];
  readonly pValue: number;
}

/**
 * Intraclass correlation (Shrout & Fleiss 1979), over the items that everybody rated.
 *
 * @param ratings one row per rater, one column per item; null = missing
 * @param unit whether one rater's score is to be trusted, or the mean of all
 *
 * Refused: bad ratings, fewer than two raters with two items rated by all, ratings that never vary, raters of whom each
 * gives one value to all items, items that differ so little beside the raters' error that the form has no value.
 */
export function intraclass(
  ratings: PartialMatrix,
  model: IntraclassModel,
  unit: 'single' | 'average',
): Verdict<Intraclass> {
  const checked = checkRatings(ratings);
  if (!checked.ok) return checked;
  const raters = ratedByAll(ratings);
  const k = raters.length;
  const n = raters[0]?.length ?? 0;
  if (k < 2 || n < 2) return refuse('too-few-ratings', { raters: k, items: n });
  if (raters.flat().every((rating) => rating === raters[0]?.[0])) return refuse('ratings-do-not-vary');
  const items = transpose(raters);
  const middle = mean(raters.flat());
  const squares = (means: readonly number[], each: number) =>
    each * sum(means.map((value) => (value - middle) ** 2));
  const total = sum(raters.flat().map((value) => (value - middle) ** 2));
  const betweenItems = squares(items.map(mean), k);
  const betweenRaters = squares(raters.map(mean), n);
  const oneWay = model === 'one-way';
  const freedom = oneWay ? n * (k - 1) : (n - 1) * (k - 1);
  // what remains of a sum of squares after rounding is neither error of the raters nor difference of the items
  const real = (square: number) => (square < 1e-12 * total ? 0 : square);
  const error = real(total - betweenItems - (oneWay ? 0 : betweenRaters)) / freedom;
  const item = real(betweenItems) / (n - 1);
  if (item === 0 && error === 0) return refuse('items-not-told-apart');
  const rater = betweenRaters / (k - 1);
  const bias = model === 'two-way-agreement' ? (rater - error) / n : 0;
  const whole = unit === 'single' ? item + (k - 1) * error + k * bias : item + bias;
  // a negative whole would turn disagreement into a figure above 1
  if (whole <= 1e-12 * error) return refuse('agreement-not-defined');
  const icc = (item - error) / whole;
  const f = error === 0 ? Infinity : item / error;
  return accept({ icc, f, degreesOfFreedom: [n - 1, freedom], pValue: fTail(f, n - 1, freedom) });
}
