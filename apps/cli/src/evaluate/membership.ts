import { memberships } from '@assay/scoring';
import * as z from 'zod';
import { parseInput } from '../platform/json-input.js';
import { numeric } from '../platform/number-input.js';
import { Refused } from '../platform/refused.js';
import { demandResult } from './demand.js';

const membershipInput = z.strictObject({
  value: numeric.optional(),
  values: z.array(numeric).optional(),
  levels: z.array(z.union([numeric, z.tuple([numeric, numeric])])),
  shape: z.enum(['triangular', 'trapezoid']).default('triangular'),
});

/** `evaluate membership`: one list for `value`, one per value for `values`. */
export function evaluateMembership(input: unknown) {
  const { value, values, levels, shape } = parseInput(membershipInput, input);
  const of = (one: number) => demandResult(memberships(one, levels, shape));
  if (value !== undefined && values === undefined) return { memberships: of(value), shape };
  if (values !== undefined && value === undefined) return { memberships: values.map(of), shape };
  throw new Refused('value-or-values', 'Give either "value" or "values".');
}
