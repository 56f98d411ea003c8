import { sum, type PartialMatrix } from '../numbers/matrix.js';
import { accept, refuse, type Verdict } from '../problem.js';
import { checkRatings } from './ratings.js';

export const LEVELS = ['nominal', 'ordinal', 'interval', 'ratio'] as const;

/** What differences between ratings mean. */
export type Level = (typeof LEVELS)[number];

/**
 * Krippendorff's alpha: 1 - observed / expected disagreement (Krippendorff 2004, Content Analysis, ch. 11).
 * 1 is full agreement, 0 what chance gives; below 0 raters disagree on purpose. Missing ratings are left out.
 *
 * @param ratings one row per rater, one column per item; null = missing
 *
 * Refused: bad ratings, no item rated twice, ratings that never vary.
 */
export function krippendorffAlpha(ratings: PartialMatrix, level: Level): Verdict<number> {
  const checked = checkRatings(ratings);
  if (!checked.ok) return checked;
  const units = (ratings[0] ?? [])
    .map((_, item) => ratings.flatMap((row) => row[item] ?? []))
    .filter((values) => values.length > 1);
  const all = units.flat();
  if (all.length === 0) return refuse('too-few-ratings', { raters: ratings.length, items: 0 });
  const difference = differenceOf(level, all);
  const pairs = (values: readonly number[]) =>
    sum(values.flatMap((left) => values.map((right) => difference(left, right))));
  const observed = sum(units.map((values) => pairs(values) / (values.length - 1))) / all.length;
  const expected = pairs(all) / (all.length * (all.length - 1));
  return expected > 0 ? accept(1 - observed / expected) : refuse('ratings-do-not-vary');
}

/** The squared difference of two ratings under a level of measurement. */
function differenceOf(level: Level, all: readonly number[]): (left: number, right: number) => number {
  switch (level) {
    case 'nominal':
      return (left, right) => (left === right ? 0 : 1);
    case 'interval':
      return (left, right) => (left - right) ** 2;
    case 'ratio':
      return (left, right) => (left === right ? 0 : ((left - right) / (left + right)) ** 2);
    case 'ordinal': {
      const counts = new Map<number, number>();
      for (const value of all) counts.set(value, (counts.get(value) ?? 0) + 1);
      return (left, right) => {
        const [low, high] = [Math.min(left, right), Math.max(left, right)];
        const between = sum(
          [...counts].filter(([value]) => value >= low && value <= high).map(([, count]) => count),
        );
        return (between - ((counts.get(low) ?? 0) + (counts.get(high) ?? 0)) / 2) ** 2;
      };
    }
  }
}
