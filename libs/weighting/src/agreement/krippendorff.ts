import { sum, type PartialMatrix, type Vector } from '../numbers/matrix.js';
import { mean } from '../objective/moments.js';
import { accept, refuse, type Verdict } from '../problem.js';
import { averageRanks } from './average-ranks.js';
import { checkRatings } from './ratings.js';

export const LEVELS = ['nominal', 'ordinal', 'interval', 'ratio'] as const;

/** What differences between ratings mean. */
export type Level = (typeof LEVELS)[number];

/**
 * Krippendorff's alpha: 1 - observed / expected disagreement (Krippendorff 2004, Content Analysis, ch. 11).
 * 1 is full agreement, 0 what chance gives; below 0 raters disagree on purpose. Missing ratings are left out, and so
 * are items with fewer than two ratings.
 *
 * @param ratings one row per rater, one column per item; null = missing
 *
 * Refused: bad ratings, no item rated twice, ratings that never vary, a negative rating on a ratio scale.
 */
export function krippendorffAlpha(ratings: PartialMatrix, level: Level): Verdict<number> {
  const checked = checkRatings(ratings);
  if (!checked.ok) return checked;
  if (level === 'ratio') {
    for (const [row, values] of ratings.entries()) {
      const column = values.findIndex((value) => value !== null && value < 0);
      if (column >= 0) {
        return refuse('ratio-below-zero', { row: row + 1, column: column + 1, value: values[column] ?? 0 });
      }
    }
  }
  const units = (ratings[0] ?? [])
    .map((_, item) => ratings.flatMap((row) => row[item] ?? []))
    .filter((values) => values.length > 1);
  const all = units.flat();
  if (all.length === 0) return refuse('too-few-ratings', { raters: ratings.length, items: 0 });
  if (all.every((value) => value === all[0])) return refuse('ratings-do-not-vary');
  const disagreement = disagreementOf(level, all);
  const observed = sum(units.map((values) => disagreement(values) / (values.length - 1))) / all.length;
  const expected = disagreement(all) / (all.length * (all.length - 1));
  return accept(1 - observed / expected);
}

/**
 * The squared differences of all ordered pairs among some ratings. On an ordinal scale a rating stands for its mean
 * rank among all ratings: the ratings between two, the two themselves counted half, are the distance of their ranks.
 */
function disagreementOf(level: Level, all: Vector): (values: Vector) => number {
  switch (level) {
    case 'nominal':
      return (values) => values.length ** 2 - sum([...countsOf(values).values()].map((count) => count ** 2));
    case 'interval':
      return squaredDistances;
    case 'ratio':
      return (values) => {
        const counts = [...countsOf(values)];
        return sum(counts.flatMap(([left, n]) => counts.map(([right, m]) => n * m * relative(left, right))));
      };
    case 'ordinal': {
      const { ranks } = averageRanks(all);
      const rankOf = new Map(all.map((value, place) => [value, ranks[place] ?? NaN]));
      return (values) => squaredDistances(values.map((value) => rankOf.get(value) ?? NaN));
    }
  }
}

/** sum_ij (x_i - x_j)^2 = 2 n sum (x_i - mean)^2 */
function squaredDistances(values: Vector): number {
  if (values.every((value) => value === values[0])) return 0;
  const centre = mean(values);
  return 2 * values.length * sum(values.map((value) => (value - centre) ** 2));
}

function relative(left: number, right: number): number {
  return left === right ? 0 : ((left - right) / (left + right)) ** 2;
}

function countsOf(values: Vector): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}
