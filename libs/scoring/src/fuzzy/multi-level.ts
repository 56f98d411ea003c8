import { evaluated, type Evaluation } from '../evaluation/verdict.js';
import { fuzzyEvaluation, type FuzzyEvaluation } from './fuzzy-evaluation.js';
import type { FuzzyOperator } from './operators.js';

/** A factor with its memberships, or a group of weighted factors. */
export type FuzzyFactor =
  | { readonly weight: number; readonly memberships: readonly number[] }
  | { readonly weight: number; readonly factors: readonly FuzzyFactor[] };

/**
 * Fuzzy evaluation over several levels: the normalised result of each group is its row in the group above.
 *
 * Refused: as {@link fuzzyEvaluation}, at whichever level.
 */
export function multiLevelEvaluation(
  factors: readonly FuzzyFactor[],
  grades: readonly number[],
  operator: FuzzyOperator,
): Evaluation<FuzzyEvaluation> {
  const rows: (readonly number[])[] = [];
  for (const factor of factors) {
    const row = rowOf(factor, grades, operator);
    if (!row.ok) return row;
    rows.push(row.value);
  }
  return fuzzyEvaluation({ weights: factors.map(({ weight }) => weight), matrix: rows, grades, operator });
}

function rowOf(
  factor: FuzzyFactor,
  grades: readonly number[],
  operator: FuzzyOperator,
): Evaluation<readonly number[]> {
  if ('memberships' in factor) return evaluated(factor.memberships);
  const below = multiLevelEvaluation(factor.factors, grades, operator);
  return below.ok ? evaluated(below.value.normalised) : below;
}
