import { evaluationText, FUZZY_OPERATORS, fuzzyEvaluation, type FuzzyOperator } from '@assay/scoring';
import * as z from 'zod';
import { parseInput } from '../platform/json-input.js';
import { demandResult } from './demand.js';

const operators = Object.keys(FUZZY_OPERATORS) as [FuzzyOperator, ...FuzzyOperator[]];

const fuzzyInput = z.strictObject({
  weights: z.array(z.number()),
  matrix: z.array(z.array(z.number())),
  grades: z.array(z.number()),
  operator: z.enum(operators).default('weighted-average'),
});

/** `evaluate fuzzy`: fuzzy comprehensive evaluation of one level. */
export function evaluateFuzzy(input: unknown) {
  const given = parseInput(fuzzyInput, input);
  const { membership, normalised, score, grade, warnings } = demandResult(fuzzyEvaluation(given));
  return {
    membership,
    normalised,
    score,
    grade,
    warnings: warnings.map((warning) => ({ ...warning, message: evaluationText(warning, 'en') })),
    operator: given.operator,
  };
}
