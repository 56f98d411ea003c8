import type { DecisionData } from '@assay/weighting';
import * as z from 'zod';
import { parseInput } from '../platform/json-input.js';

const dataInput = z.strictObject({
  columns: z.array(
    z.strictObject({ key: z.string().min(1), direction: z.enum(['benefit', 'cost']).default('benefit') }),
  ),
  rows: z.array(z.array(z.number())),
  normalise: z.enum(['none', 'min-max']).optional(),
});

/** Objects measured on indicators, and how the columns are normalised before weighting. */
export function readData(input: unknown): { data: DecisionData; normalise: 'none' | 'min-max' | undefined } {
  const { columns, rows, normalise } = parseInput(dataInput, input);
  return { data: { columns, rows }, normalise };
}
