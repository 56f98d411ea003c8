import type { Matrix } from '../numbers/matrix.js';
import { accept, refuse, type Verdict } from '../problem.js';
import { gameTheoryCoefficients } from './game-theory.js';
import { linearCombination } from './linear.js';
import { multiplicativeCombination } from './multiplicative.js';
import { checkWeightSets } from './weight-sets.js';

export const COMBINATIONS = ['linear', 'multiplicative', 'root', 'game-theory'] as const;

export type Combination = (typeof COMBINATIONS)[number];

export interface CombinedWeights {
  readonly weights: readonly number[];
  /** Share of each set, where the method has such shares. */
  readonly coefficients: readonly number[] | null;
  /** Places, counted from 0, that weigh 0 in the result although a set gives them weight. */
  readonly lost: readonly number[];
}

/**
 * Joins several weight sets, subjective and objective ones for example, into one.
 *
 * @param alpha share of the first of two sets under `linear`, 0 to 1; equal shares when absent
 *
 * Refused: bad sets, an alpha outside 0 to 1 or with more than two sets, no indicator that every set weighs.
 */
export function combineWeights(sets: Matrix, method: Combination, alpha?: number): Verdict<CombinedWeights> {
  const checked = checkWeightSets(sets);
  if (!checked.ok) return checked;
  if (method === 'multiplicative' || method === 'root') {
    const weights = multiplicativeCombination(sets, method === 'root');
    return weights.ok
      ? accept({ weights: weights.value, coefficients: null, lost: lostIn(weights.value, sets) })
      : weights;
  }
  if (alpha !== undefined && !(alpha >= 0 && alpha <= 1 && sets.length === 2)) {
    return refuse('alpha-not-usable', { value: alpha, sets: sets.length });
  }
  const equal = sets.map(() => 1 / sets.length);
  const linear = alpha === undefined ? equal : [alpha, 1 - alpha];
  const coefficients = method === 'linear' ? linear : gameTheoryCoefficients(sets);
  const weights = linearCombination(sets, coefficients);
  return accept({ weights, coefficients, lost: lostIn(weights, sets) });
}

function lostIn(weights: readonly number[], sets: Matrix): number[] {
  return weights.flatMap((weight, place) =>
    weight === 0 && sets.some((set) => (set[place] ?? 0) > 0) ? [place] : [],
  );
}
