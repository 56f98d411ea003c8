import { topsis } from '@assay/scoring';
import { parseInput } from '../platform/json-input.js';
import { demandResult } from './demand.js';
import { weightedTable } from './weighted-table.js';

/** `evaluate topsis`: closeness to the ideal, and the rank it gives (1 the best). */
export function evaluateTopsis(input: unknown) {
  const { columns, rows } = parseInput(weightedTable, input);
  return demandResult(topsis(columns, rows));
}
