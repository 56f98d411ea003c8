import { evaluated, type Evaluation, type EvaluationWarning } from '../evaluation/verdict.js';
import { fuzzyEvaluation, type FuzzyEvaluation } from './fuzzy-evaluation.js';
import type { FuzzyOperator } from './operators.js';

/** A factor with its memberships, or a group of weighted factors. */
export type FuzzyFactor =
  | { readonly weight: number; readonly memberships: readonly number[] }
  | { readonly weight: number; readonly factors: readonly FuzzyFactor[] };

/**
 * Fuzzy evaluation over several levels: the normalised result of each group is its row in the group above. Sums that
 * are not 1 are warned of at every level, the lowest first; what concerns the readings at the top alone.
 *
 * Refused: as {@link fuzzyEvaluation}, at whichever level.
 */
export function multiLevelEvaluation(
  factors: readonly FuzzyFactor[],
  grades: readonly number[],
  operator: FuzzyOperator,
): Evaluation<FuzzyEvaluation> {
  const matrix: (readonly number[])[] = [];
  const warnings: EvaluationWarning[] = [];
  for (const factor of factors) {
    if ('memberships' in factor) {
      matrix.push(factor.memberships);
      continue;
    }
    const below = multiLevelEvaluation(factor.factors, grades, operator);
    if (!below.ok) return below;
    matrix.push(below.value.normalised);
    warnings.push(...below.value.warnings.filter(({ code }) => code === 'weights-sum' || code === 'row-sum'));
  }
  const whole = fuzzyEvaluation({ weights: factors.map(({ weight }) => weight), matrix, grades, operator });
  return whole.ok ? evaluated({ ...whole.value, warnings: [...warnings, ...whole.value.warnings] }) : whole;
}
