import {
  buckleyWeights,
  changWeights,
  DEFUZZIFIERS,
  readFuzzyMatrix,
  type Defuzzifier,
} from '@assay/weighting';
import * as z from 'zod';
import { parseInput } from '../platform/json-input.js';
import { items, judgement } from './input.js';
import { demand } from '../platform/demand.js';

const fuzzyInput = z.strictObject({
  items,
  matrix: z.array(z.array(z.array(judgement))),
  method: z.enum(['buckley', 'chang']).default('buckley'),
  defuzzify: z.enum(Object.keys(DEFUZZIFIERS) as [Defuzzifier, ...Defuzzifier[]]).default('centroid'),
});

/** `weigh fuzzy-ahp`: weights of a matrix of triangular judgements. */
export function weighFuzzyAhp(input: unknown) {
  const { items: names, matrix, method, defuzzify } = parseInput(fuzzyInput, input);
  const { matrix: fuzzy, notReciprocal } = demand(readFuzzyMatrix(names, matrix));
  const { weights, fuzzyWeights } =
    method === 'buckley' ? buckleyWeights(fuzzy, defuzzify) : changWeights(fuzzy);
  const zero = names.filter((_, place) => weights[place] === 0);
  const warnings = [
    ...notReciprocal.map(({ row, column }) => ({
      code: 'not-reciprocal',
      facts: { row: row + 1, column: column + 1 },
    })),
    ...zero.map((item) => ({ code: 'weight-is-zero', facts: { item } })),
  ];
  return { weights, fuzzyWeights, method, ...(method === 'buckley' ? { defuzzify } : {}), warnings };
}
