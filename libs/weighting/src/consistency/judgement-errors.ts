import { knownPairs, type Comparison } from '../comparison/comparison.js';
import type { Pair } from '../comparison/pairs.js';
import { entry, type Vector } from '../numbers/matrix.js';

/** How far a judgement lies from what all judgements together say. */
export interface JudgementError extends Pair {
  /** max(e, 1/e) with e = a_ij w_j / w_i (Saaty): 1 fits exactly, 2 is twice too much or too little. */
  readonly error: number;
}

/** Errors of the judgements given, worst first; equal ones row by row. */
export function judgementErrors(comparison: Comparison, weights: Vector): JudgementError[] {
  return knownPairs(comparison)
    .map(({ row, column, judgement }) => {
      const ratio = (judgement * entry(weights, column)) / entry(weights, row);
      return { row, column, error: Math.max(ratio, 1 / ratio) };
    })
    .sort((a, b) => b.error - a.error);
}
