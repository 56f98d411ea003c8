import {
  coverageOf,
  formatDay,
  formatDecimal,
  type InputColumn,
  type MetricsResult,
  type ValueBoard,
} from '@assay/metrics';
import { inputsOf, type EvaluationModel } from '@assay/model';
import type { FileReport } from './read-table.js';
import { NOT_SCORED } from './write-results.js';

export interface SummaryParts {
  readonly model: EvaluationModel;
  readonly asOf: number;
  readonly customers: number;
  readonly customersFrom: 'customers' | 'records';
  readonly reports: readonly FileReport[];
  readonly supersededLines: number;
  readonly metrics: MetricsResult;
  readonly values: ValueBoard;
  readonly inputs: readonly InputColumn[];
  readonly tiers: ReadonlyMap<string, number>;
}

/** `summary.json`: no clock and no path in it, so that the same input gives the same bytes. */
export function summaryOf(parts: SummaryParts): object {
  const { model, metrics, inputs, customers } = parts;
  const group = metrics.group();
  const known = new Set(inputsOf(model).map(({ key }) => key));
  const tierKeys = [...model.tiers.map(({ key }) => key), NOT_SCORED];
  return {
    model: { key: model.key, version: model.version },
    asOf: formatDay(parts.asOf),
    customers,
    customersFrom: parts.customersFrom,
    tiers: Object.fromEntries(tierKeys.map((key) => [key, parts.tiers.get(key) ?? 0])),
    group: {
      repurchase_rate: group.repurchaseRate,
      buyers: group.buyers,
      repeatBuyers: group.repeatBuyers,
      spend: formatDecimal(group.spend),
    },
    coverage: coverageOf(inputs, customers).indicators,
    files: parts.reports,
    supersededLines: parts.supersededLines,
    unusedIndicators: parts.values.indicators().filter((indicator) => !known.has(indicator)),
  };
}
