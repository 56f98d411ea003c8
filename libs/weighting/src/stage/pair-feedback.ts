import { entry } from '../numbers/matrix.js';

/** How many answers a figure needs before it is shown, so that nobody can be recognised. */
export const ANSWERS_FOR_MEDIAN = 3;
export const ANSWERS_FOR_HISTOGRAM = 5;

/** What all experts together answered to one pair, on Saaty's steps; hidden parts are null. */
export interface PairFeedback {
  readonly answers: number;
  readonly median: number | null;
  /** Lower and upper quartile. */
  readonly quartiles: readonly [number, number] | null;
  /** How many chose each step, -8 first. */
  readonly histogram: readonly number[] | null;
}

/** A quantile by linear interpolation between order statistics (type 7 of Hyndman & Fan 1996). */
export function quantile(sorted: readonly number[], share: number): number {
  const place = (sorted.length - 1) * share;
  const lower = Math.floor(place);
  const low = entry(sorted, lower);
  const high = sorted[lower + 1] ?? low;
  return low + (place - lower) * (high - low);
}

/** @param steps the answers of one pair; null where an expert left it open */
export function pairFeedback(steps: readonly (number | null)[]): PairFeedback {
  const given = steps.filter((step) => step !== null).sort((a, b) => a - b);
  const shown = given.length >= ANSWERS_FOR_MEDIAN;
  return {
    answers: given.length,
    median: shown ? quantile(given, 0.5) : null,
    quartiles: shown ? [quantile(given, 0.25), quantile(given, 0.75)] : null,
    histogram:
      given.length >= ANSWERS_FOR_HISTOGRAM
        ? Array.from({ length: 17 }, (_, index) => given.filter((step) => step === index - 8).length)
        : null,
  };
}

/** Whether an answer lies outside the middle half of the last round's, and so asks for a reason. */
export function isOutside(step: number | null, { quartiles }: PairFeedback): boolean {
  return step !== null && quartiles !== null && (step < quartiles[0] || step > quartiles[1]);
}
