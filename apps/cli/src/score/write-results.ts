import {
  csvLine,
  METRIC_NAMES,
  type InputColumn,
  type MetricsCustomer,
  type MetricsResult,
} from '@assay/metrics';
import { indicatorsOf, type EvaluationModel } from '@assay/model';
import type { CustomerScore } from '@assay/scoring';
import type { OutputFile } from './output-folder.js';

/** Word for the tier of a customer that could not be scored. */
export const NOT_SCORED = 'not-scored';

/** `metrics.csv`: a row per customer, a column per metric in its default window, empty = not computable. */
export function writeMetrics(
  file: OutputFile,
  customers: readonly MetricsCustomer[],
  metrics: MetricsResult,
): void {
  const columns = METRIC_NAMES.map((name) => metrics.column(name));
  file.write(csvLine(['customer_id', ...METRIC_NAMES]));
  customers.forEach(({ id }, index) => {
    file.write(csvLine([id, ...columns.map((column) => column.text(index))]));
  });
}

/** The header of `scores.csv`; a dimension that shares its key with an indicator is told apart. */
export function scoresHeader(model: EvaluationModel): string {
  const indicators = indicatorsOf(model).map(({ key }) => key);
  const dimensions = model.dimensions.map(({ key }) => (indicators.includes(key) ? `dimension.${key}` : key));
  return csvLine(['customer_id', ...indicators, ...dimensions, 'total', 'tier', 'coverage', 'flags']);
}

export function scoresLine(id: string, score: CustomerScore): string {
  return csvLine([
    id,
    ...score.indicators.map((indicator) => indicator.score),
    ...score.dimensions.map((dimension) => dimension.score),
    score.total,
    score.tier ?? NOT_SCORED,
    score.coverage,
    flagsOf(score).join(';'),
  ]);
}

/** Why there is no tier, what moved it, and whether rounding could. */
function flagsOf({ notScored, moves, borderline }: CustomerScore): string[] {
  return [
    ...notScored.map((reason) =>
      'indicator' in reason ? `${reason.code}:${reason.indicator}` : reason.code,
    ),
    ...moves.map(({ gate }) => gate),
    ...(borderline === null ? [] : ['borderline']),
  ];
}

export const PROBLEMS_HEADER = csvLine([
  'customer_id',
  'indicator',
  'dimension',
  'score',
  'lost',
  'values',
  'problem_zh',
  'problem_en',
]);

/** One line of `problems.csv` for each problem point of a customer, worst first. */
export function problemsLines(
  id: string,
  index: number,
  score: CustomerScore,
  model: EvaluationModel,
  inputs: readonly InputColumn[],
): string {
  const lines = score.problems.map((problem) => {
    const indicator = indicatorsOf(model).find(({ key }) => key === problem.indicator);
    const values = inputs
      .filter(({ input }) => input.indicator === problem.indicator)
      .map((column) => (column.missing(index) === null ? String(column.values[index]) : ''));
    return csvLine([
      id,
      problem.indicator,
      problem.dimension,
      problem.score,
      problem.lost,
      values.join(';'),
      indicator?.problem.zh ?? '',
      indicator?.problem.en ?? '',
    ]);
  });
  return lines.join('');
}
