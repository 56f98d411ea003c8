import { COMBINATIONS, combineWeights } from '@assay/weighting';
import * as z from 'zod';
import { parseInput } from '../platform/json-input.js';
import { demand } from '../platform/demand.js';

const combineInput = z.strictObject({
  sets: z.array(z.array(z.number())),
  method: z.enum(COMBINATIONS),
  alpha: z.number().optional(),
});

/** `weigh combine`: several weight sets into one. */
export function weighCombine(input: unknown) {
  const { sets, method, alpha } = parseInput(combineInput, input);
  const { weights, coefficients, lost } = demand(combineWeights(sets, method, alpha));
  return {
    weights,
    ...(coefficients ? { coefficients } : {}),
    method,
    ...(lost.length > 0 ? { warnings: [{ code: 'weight-lost', facts: { places: lost.join(', ') } }] } : {}),
  };
}
