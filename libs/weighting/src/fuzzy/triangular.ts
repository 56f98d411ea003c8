import { cell, type Matrix } from '../numbers/matrix.js';

/** A triangular fuzzy number: lower end, mode, upper end; l <= m <= u. */
export type Triangular = readonly [number, number, number];

/** A reciprocal matrix of triangular fuzzy judgements. */
export type FuzzyMatrix = readonly (readonly Triangular[])[];

/**
 * The fuzzy judgement of a crisp one: (max(1, x - 1), x, min(9, x + 1)) for x from 1 to 9, the reciprocal below 1.
 * Equal importance off the diagonal is (1, 1, 2).
 */
export function fuzzyJudgement(judgement: number): Triangular {
  if (judgement < 1) return reciprocal(fuzzyJudgement(1 / judgement));
  return [Math.max(1, judgement - 1), judgement, Math.min(9, judgement + 1)];
}

/** (1/u, 1/m, 1/l) */
export function reciprocal([lower, mode, upper]: Triangular): Triangular {
  return [1 / upper, 1 / mode, 1 / lower];
}

/** A crisp matrix made fuzzy: (1, 1, 1) on the diagonal, {@link fuzzyJudgement} above it, the reciprocals below. */
export function fuzzyMatrixOf(matrix: Matrix): Triangular[][] {
  return matrix.map((row, i) =>
    row.map((judgement, j): Triangular => {
      if (i === j) return [1, 1, 1];
      return i < j ? fuzzyJudgement(judgement) : reciprocal(fuzzyJudgement(cell(matrix, j, i)));
    }),
  );
}

/** How a fuzzy weight becomes one number. */
export const DEFUZZIFIERS = {
  /** (l + m + u) / 3 */
  centroid: ([lower, mode, upper]: Triangular) => (lower + mode + upper) / 3,
  /** (l + 2 m + u) / 4 */
  graded: ([lower, mode, upper]: Triangular) => (lower + 2 * mode + upper) / 4,
  /** (l + 4 m + u) / 6 */
  pert: ([lower, mode, upper]: Triangular) => (lower + 4 * mode + upper) / 6,
} as const;

export type Defuzzifier = keyof typeof DEFUZZIFIERS;
