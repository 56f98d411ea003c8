import { shares, sum } from '../numbers/matrix.js';
import { accept, refuse, type Verdict } from '../problem.js';

/**
 * Weights of the experts with sum 1; equal when none is given.
 *
 * Refused: some given and some not, a negative one, all zero.
 */
export function expertWeights(given: readonly (number | undefined)[]): Verdict<readonly number[]> {
  if (given.length === 0) return refuse('no-experts');
  const weights = given.filter((weight) => weight !== undefined);
  if (weights.length === 0) return accept(given.map(() => 1 / given.length));
  if (weights.length < given.length)
    return refuse('expert-weight-missing', { row: given.indexOf(undefined) + 1 });
  const bad = weights.findIndex((weight) => !(weight >= 0 && Number.isFinite(weight)));
  if (bad >= 0) return refuse('expert-weight-negative', { row: bad + 1, value: String(weights[bad]) });
  return sum(weights) > 0 ? accept(shares(weights)) : refuse('expert-weights-zero');
}

/** Authority of an expert, Cr = (Ca + Cs) / 2: basis of judgement and familiarity, each 0 to 1 (德尔菲法权威系数). */
export function authority(basis: number, familiarity: number): number {
  return (basis + familiarity) / 2;
}

/**
 * Experts by how consistent they are: 1 / (1 + a CR), scaled to 1, so that a consistent one counts most and nobody is
 * silenced. Store the reason beside such weights.
 *
 * @param ratios consistency ratios, 0 or more
 * @param sharpness a; 10 halves an expert at the usual limit of .1
 */
export function weightsByConsistency(ratios: readonly number[], sharpness = 10): number[] {
  return shares(ratios.map((ratio) => 1 / (1 + sharpness * ratio)));
}
