import { histogramOf, quartilesOf } from '../delphi/agreement-rules.js';
import { FEWEST_SHOWN } from '../delphi/feedback.js';

/** How many answers a median needs before it is shown, so that nobody can be recognised. */
export const ANSWERS_FOR_MEDIAN = 3;

const STEPS = Array.from({ length: 17 }, (_, index) => index - 8);

/** What all experts together answered to one pair, on Saaty's steps; hidden parts are null. */
export interface PairFeedback {
  readonly answers: number;
  readonly median: number | null;
  /** Lower and upper quartile. */
  readonly quartiles: readonly [number, number] | null;
  /** How many chose each step, -8 first. */
  readonly histogram: readonly number[] | null;
}

/** @param steps the answers of one pair; null where an expert left it open */
export function pairFeedback(steps: readonly (number | null)[]): PairFeedback {
  const given = steps.filter((step) => step !== null);
  const shown = given.length >= ANSWERS_FOR_MEDIAN ? quartilesOf(given) : null;
  return {
    answers: given.length,
    median: shown && shown.median,
    quartiles: shown && [shown.first, shown.third],
    histogram: given.length >= FEWEST_SHOWN ? histogramOf(given, STEPS) : null,
  };
}

/** Whether an answer lies outside the middle half of the last round's, and so asks for a reason. */
export function isOutside(step: number | null, { quartiles }: PairFeedback): boolean {
  return step !== null && quartiles !== null && (step < quartiles[0] || step > quartiles[1]);
}
