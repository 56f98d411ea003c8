import { checkRows, checkWeights, column, sum, type Rows } from '../evaluation/table.js';
import { evaluated, notEvaluated, type Evaluation, type EvaluationWarning } from '../evaluation/verdict.js';
import { FUZZY_OPERATORS, type FuzzyOperator } from './operators.js';

export interface FuzzyInput {
  /** Of the factors, sum 1. */
  readonly weights: readonly number[];
  /** Factors x grades, memberships from 0 to 1; each row sums to 1. */
  readonly matrix: Rows;
  /** What each grade is worth, such as 100, 80, 60, 40, 20. */
  readonly grades: readonly number[];
  readonly operator: FuzzyOperator;
}

export interface FuzzyEvaluation {
  /** B as the operator gives it. */
  readonly membership: readonly number[];
  /** B divided by its sum. */
  readonly normalised: readonly number[];
  /** sum b_j v_j / sum b_j */
  readonly score: number;
  /** First reading: zero-based place of the largest membership; the first of equal ones. */
  readonly grade: number;
  /** Second reading: zero-based place of the grade whose value lies nearest to the score; the first of equal ones. */
  readonly scoreGrade: number;
  readonly warnings: readonly EvaluationWarning[];
}

const NEAR = 0.05;
/** What binary fractions may add to a difference of decimal numbers. */
const NOISE = 1e-12;

/**
 * Fuzzy comprehensive evaluation (模糊综合评价), one level. Score and largest membership may name different grades,
 * and operators disagree: print the operator beside the result.
 *
 * Refused: no or uneven rows, memberships outside 0 to 1, weights or grades that do not fit, a membership of 0 in
 * every grade. Warned: weights or rows that do not sum to 1 (within .001), the two largest grades closer than .05,
 * the two readings naming different grades.
 */
export function fuzzyEvaluation({
  weights,
  matrix,
  grades,
  operator,
}: FuzzyInput): Evaluation<FuzzyEvaluation> {
  const count = matrix[0]?.length ?? 0;
  const rows = checkRows(matrix, count);
  if (!rows.ok) return rows;
  const usable = checkWeights(weights, matrix.length);
  if (!usable.ok) return usable;
  if (grades.length !== count)
    return notEvaluated('grades-uneven', { expected: count, found: grades.length });
  const unreadable = grades.findIndex((value) => !Number.isFinite(value));
  if (unreadable >= 0) return notEvaluated('grade-not-finite', { grade: unreadable + 1 });
  for (const [row, values] of matrix.entries()) {
    const place = values.findIndex((value) => value < 0 || value > 1);
    const value = values[place];
    if (value !== undefined) {
      return notEvaluated('membership-outside', { row: row + 1, column: place + 1, value });
    }
  }
  const membership = grades.map((_, grade) => FUZZY_OPERATORS[operator](weights, column(matrix, grade)));
  const total = sum(membership);
  if (total === 0) return notEvaluated('nothing-belongs');
  const normalised = membership.map((value) => value / total);
  const score = sum(normalised.map((value, grade) => value * (grades[grade] ?? 0)));
  const grade = lowestAt(normalised.map((value) => -value));
  const scoreGrade = lowestAt(grades.map((value) => Math.abs(value - score)));
  return evaluated({
    membership,
    normalised,
    score,
    grade,
    scoreGrade,
    warnings: [
      ...sumWarnings(weights, matrix),
      ...closeness(normalised),
      ...difference(grade, scoreGrade, score),
    ],
  });
}

function sumWarnings(weights: readonly number[], matrix: Rows): EvaluationWarning[] {
  const off = (total: number) => Math.abs(total - 1) > 1e-3;
  const rows = matrix.flatMap((values, row): EvaluationWarning[] =>
    off(sum(values)) ? [{ code: 'row-sum', facts: { row: row + 1, total: sum(values) } }] : [],
  );
  return off(sum(weights)) ? [{ code: 'weights-sum', facts: { total: sum(weights) } }, ...rows] : rows;
}

/** The place of the smallest value; the first of those that are equal but for noise. */
function lowestAt(values: readonly number[]): number {
  const least = Math.min(...values);
  return values.findIndex((value) => value <= least + NOISE * Math.max(1, Math.abs(least)));
}

function closeness(normalised: readonly number[]): EvaluationWarning[] {
  const [first, second] = [...normalised].sort((a, b) => b - a);
  if (first === undefined || second === undefined || first - second >= NEAR - NOISE) return [];
  return [{ code: 'grades-close', facts: { first, second } }];
}

function difference(grade: number, scoreGrade: number, score: number): EvaluationWarning[] {
  if (grade === scoreGrade) return [];
  return [{ code: 'readings-differ', facts: { score, scoreGrade: scoreGrade + 1, grade: grade + 1 } }];
}
