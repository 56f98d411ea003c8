import type { FirstRound } from '@assay/contract';
import type { FirstRoundScore } from './score-change.repository.js';

/** Fewer scores would tell whose they are. */
const LEAST = 3;
/** Fewer answers would make a histogram's single score somebody's. */
const LEAST_FOR_HISTOGRAM = 5;

/**
 * What an expert is told of the first round on one indicator: middle and spread, and the reasons of others without
 * their names. The histogram is hidden below five scores, everything below three.
 *
 * @param scores of all experts on this indicator
 * @param grades the scores that can be given
 */
export function firstRoundView(
  scores: readonly FirstRoundScore[],
  expertId: string,
  grades: readonly number[],
): FirstRound | null {
  const sorted = scores.map(({ score }) => score).sort((a, b) => a - b);
  if (sorted.length < LEAST) return null;
  return {
    own: scores.find((one) => one.expertId === expertId)?.score ?? null,
    count: sorted.length,
    median: quantile(sorted, 0.5),
    lower: quantile(sorted, 0.25),
    upper: quantile(sorted, 0.75),
    histogram:
      sorted.length < LEAST_FOR_HISTOGRAM
        ? null
        : grades.map((score) => ({ score, count: sorted.filter((one) => one === score).length })),
    notes: scores.flatMap((one) => (one.note === '' || one.expertId === expertId ? [] : [one.note])).sort(),
  };
}

/** Quantile by linear interpolation between order statistics (Hyndman & Fan 1996, type 7). */
function quantile(sorted: readonly number[], share: number): number {
  const place = (sorted.length - 1) * share;
  const below = sorted[Math.floor(place)] ?? NaN;
  return below + ((sorted[Math.ceil(place)] ?? NaN) - below) * (place - Math.floor(place));
}
