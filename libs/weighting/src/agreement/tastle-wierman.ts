import { mean } from '../objective/moments.js';
import { sum, type PartialMatrix } from '../numbers/matrix.js';
import { accept, refuse, type Verdict } from '../problem.js';
import { checkRatings } from './ratings.js';

/**
 * Consensus on an ordinal scale, item by item (Tastle & Wierman 2007):
 * Cns = 1 + sum_i p_i log2(1 - |x_i - mu| / (max - min)); 1 when all say the same, 0 when half stand at either end.
 *
 * @param ratings one row per rater, one column per item; null = missing
 * @param scale the ends of the scale
 * @returns one figure per item; null where fewer than two rated: one voice is no consensus
 *
 * Refused: bad ratings, a scale without length, a rating outside it.
 */
export function ordinalConsensus(
  ratings: PartialMatrix,
  scale: readonly [number, number],
): Verdict<readonly (number | null)[]> {
  const checked = checkRatings(ratings);
  if (!checked.ok) return checked;
  const [low, high] = scale;
  if (!(low < high)) return refuse('scale-without-length', { low, high });
  for (const [row, values] of ratings.entries()) {
    const column = values.findIndex((value) => value !== null && (value < low || value > high));
    if (column >= 0) {
      return refuse('rating-off-scale', {
        row: row + 1,
        column: column + 1,
        value: values[column] ?? 0,
        low,
        high,
      });
    }
  }
  const items = (ratings[0] ?? []).map((_, item) => ratings.flatMap((row) => row[item] ?? []));
  return accept(
    items.map((values) => {
      if (values.length < 2) return null;
      const middle = mean(values);
      const terms = values.map((value) => Math.log2(1 - Math.abs(value - middle) / (high - low)));
      return Math.max(0, 1 + sum(terms) / values.length);
    }),
  );
}
