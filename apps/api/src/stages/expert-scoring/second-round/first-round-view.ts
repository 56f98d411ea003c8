import type { FirstRound } from '@assay/contract';
import { FEWEST_SHOWN, histogramOf, quartilesOf } from '@assay/weighting';
import type { FirstRoundScore } from './score-change.repository.js';

/** Fewer scores would tell whose they are. */
const LEAST = 3;

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
  const given = scores.map(({ score }) => score);
  if (given.length < LEAST) return null;
  const { first, median, third } = quartilesOf(given);
  const counts = histogramOf(given, grades);
  return {
    own: scores.find((one) => one.expertId === expertId)?.score ?? null,
    count: given.length,
    median,
    lower: first,
    upper: third,
    histogram:
      given.length < FEWEST_SHOWN
        ? null
        : grades.map((score, place) => ({ score, count: counts[place] ?? 0 })),
    notes: scores.flatMap((one) => (one.note === '' || one.expertId === expertId ? [] : [one.note])).sort(),
  };
}
