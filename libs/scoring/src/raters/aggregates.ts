import { checkRatings, type Rating } from './ratings.js';
import type { RaterSeverity } from './severity.js';

/** How the scores of several raters become one; which of them is official is decided before anybody rates. */
export const AGGREGATES = ['mean', 'median', 'trimmed', 'severity-corrected'] as const;

export type Aggregate = (typeof AGGREGATES)[number];

/** What they are called. */
export const AGGREGATE_NAMES: Readonly<Record<Aggregate, { readonly zh: string; readonly en: string }>> = {
  mean: { zh: '均值', en: 'mean' },
  median: { zh: '中位数', en: 'median' },
  trimmed: { zh: '去极值均值', en: 'trimmed mean' },
  'severity-corrected': { zh: '严厉度校正均值', en: 'severity-corrected mean' },
};

/** What the scores of one item come to, side by side. */
export interface Aggregates {
  readonly count: number;
  readonly mean: number;
  readonly median: number;
  /** Mean without the highest and the lowest score; of fewer than three scores the plain mean. */
  readonly trimmed: number;
  /** Mean of the scores, each raised by its rater's severity, within the ends of the scale. */
  readonly corrected: number;
}

/**
 * All aggregates by item.
 *
 * @param ratings any number of raters for each item
 * @param severities of the raters; one who is not there is taken as neither severe nor lenient
 * @param scale lowest and highest score that can be given
 * @throws RangeError for a score that is no number, or a rater who rates an item twice
 */
export function aggregateRatings(
  ratings: readonly Rating[],
  severities: ReadonlyMap<string, Pick<RaterSeverity, 'severity'>>,
  scale: readonly [number, number],
): Map<string, Aggregates> {
  checkRatings(ratings);
  const items = new Map<string, Rating[]>();
  for (const rating of ratings) {
    const group = items.get(rating.item);
    if (group) group.push(rating);
    else items.set(rating.item, [rating]);
  }
  return new Map([...items].map(([item, group]) => [item, aggregatesOf(group, severities, scale)]));
}

/** The value of one aggregate. */
export function aggregateOf(values: Aggregates, aggregate: Aggregate): number {
  return aggregate === 'severity-corrected' ? values.corrected : values[aggregate];
}

function aggregatesOf(
  group: readonly Rating[],
  severities: ReadonlyMap<string, Pick<RaterSeverity, 'severity'>>,
  [low, high]: readonly [number, number],
): Aggregates {
  const scores = group.map(({ score }) => score).sort((a, b) => a - b);
  const count = scores.length;
  const mean = meanOf(scores);
  const middle = scores.slice((count - 1) >> 1, (count >> 1) + 1);
  const corrected = meanOf(group.map(({ rater, score }) => score + (severities.get(rater)?.severity ?? 0)));
  return {
    count,
    mean,
    median: meanOf(middle),
    trimmed: count < 3 ? mean : meanOf(scores.slice(1, -1)),
    corrected: Math.min(high, Math.max(low, corrected)),
  };
}

function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
