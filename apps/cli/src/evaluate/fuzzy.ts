import {
  evaluationText,
  FUZZY_OPERATORS,
  fuzzyEvaluation,
  multiLevelEvaluation,
  type FuzzyFactor,
  type FuzzyOperator,
} from '@assay/scoring';
import * as z from 'zod';
import { parseInput } from '../platform/json-input.js';
import { numeric } from '../platform/number-input.js';
import { demandResult } from './demand.js';

const operators = Object.keys(FUZZY_OPERATORS) as [FuzzyOperator, ...FuzzyOperator[]];

const common = { grades: z.array(numeric), operator: z.enum(operators).default('weighted-average') };

const oneLevel = z.strictObject({
  weights: z.array(numeric),
  matrix: z.array(z.array(numeric)),
  ...common,
});

const factor: z.ZodType<FuzzyFactor> = z.lazy(() =>
  z.union([
    z.strictObject({ weight: numeric, memberships: z.array(numeric) }),
    z.strictObject({ weight: numeric, factors: z.array(factor) }),
  ]),
);

const levels = z.strictObject({ factors: z.array(factor), ...common });

/**
 * `evaluate fuzzy`: fuzzy comprehensive evaluation, of one level from `weights` and `matrix`, of several from `factors`
 * that hold `memberships` or `factors` of their own.
 */
export function evaluateFuzzy(input: unknown) {
  const several = typeof input === 'object' && input !== null && 'factors' in input;
  const { operator, evaluation } = several ? ofLevels(input) : ofOneLevel(input);
  const { membership, normalised, score, grade, scoreGrade, warnings } = demandResult(evaluation);
  return {
    membership,
    normalised,
    score,
    grade,
    scoreGrade,
    warnings: warnings.map((warning) => ({ ...warning, message: evaluationText(warning, 'en') })),
    operator,
  };
}

function ofOneLevel(input: unknown) {
  const given = parseInput(oneLevel, input);
  return { operator: given.operator, evaluation: fuzzyEvaluation(given) };
}

function ofLevels(input: unknown) {
  const { factors, grades, operator } = parseInput(levels, input);
  return { operator, evaluation: multiLevelEvaluation(factors, grades, operator) };
}
