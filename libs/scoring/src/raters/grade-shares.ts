import { indicatorsOf, type EvaluationModel } from '@assay/model';
import { notEvaluated, type Evaluation } from '../evaluation/verdict.js';
import { fuzzyEvaluation, type FuzzyEvaluation } from '../fuzzy/fuzzy-evaluation.js';

/**
 * The share of raters per grade, which is the membership of the rated in that grade (fuzzy statistics).
 *
 * @param grades the scores that can be given
 * @returns one share for each grade, sum 1; all 0 when nobody rated
 */
export function gradeShares(scores: readonly number[], grades: readonly number[]): number[] {
  return grades.map((grade) =>
    scores.length === 0 ? 0 : scores.filter((score) => score === grade).length / scores.length,
  );
}

export interface GradedEvaluation extends FuzzyEvaluation {
  /** The scores of the grades, best first. */
  readonly grades: readonly number[];
}

/**
 * One customer's fuzzy evaluation from the raters' grading: factors are the indicators that experts score, weighted by
 * their printed weights, memberships the shares of raters per grade; weighted-average operator.
 *
 * Refused: rubrics with differing scores, and what `fuzzyEvaluation` refuses, such as scores of nobody. Warned: an
 * indicator that nobody rated.
 *
 * @param scores submitted scores by indicator
 */
export function gradedEvaluation(
  model: EvaluationModel,
  scores: ReadonlyMap<string, readonly number[]>,
): Evaluation<GradedEvaluation> {
  const factors = indicatorsOf(model).flatMap(({ key, printedWeight, source }) =>
    source.kind === 'experts'
      ? [{ key, printedWeight, rubric: source.rubric.map(({ score }) => score) }]
      : [],
  );
  const grades = [...(factors[0]?.rubric ?? [])].sort((a, b) => b - a);
  const uneven = factors.find(
    ({ rubric }) => rubric.length !== grades.length || rubric.some((score) => !grades.includes(score)),
  );
  if (uneven) return notEvaluated('grades-uneven', { expected: grades.length, found: uneven.rubric.length });
  const total = factors.reduce((sum, { printedWeight }) => sum + printedWeight, 0);
  const evaluated = fuzzyEvaluation({
    weights: factors.map(({ printedWeight }) => printedWeight / total),
    matrix: factors.map(({ key }) => gradeShares(scores.get(key) ?? [], grades)),
    grades,
    operator: 'weighted-average',
  });
  return evaluated.ok ? { ...evaluated, value: { ...evaluated.value, grades } } : evaluated;
}
