import { weightSensitivity } from '@assay/scoring';
import { parseInput } from '../platform/json-input.js';
import { demandResult } from './demand.js';
import { weightedTable } from './weighted-table.js';

/** `evaluate sensitivity`: changes smallest first; rows of a pair count from 0; the two percents are sizes. */
export function evaluateSensitivity(input: unknown) {
  const { columns, rows } = parseInput(weightedTable, input);
  const { changes, top, any } = demandResult(weightSensitivity(columns, rows));
  return {
    changes,
    percentTop: top && Math.abs(top.percent),
    percentAny: any && Math.abs(any.percent),
    criticalTop: top?.column ?? null,
    criticalAny: any?.column ?? null,
  };
}
