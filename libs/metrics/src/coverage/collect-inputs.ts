import { inputsOf, type EvaluationModel, type ModelInput } from '@assay/model';
import { isMetricName } from '../metrics/catalogue.js';
import type { MetricWindow } from '../metrics/accumulator.js';
import type { NotComputable } from '../metrics/metric-column.js';
import type { MetricsResult } from '../metrics/metrics-result.js';
import type { ValueBoard } from './value-board.js';

/** One raw value of all customers, as scoring takes it. */
export interface InputColumn {
  readonly input: ModelInput;
  /** NaN where there is none. */
  readonly values: Float64Array;
  /** Source rows behind each value. */
  readonly rows: Uint32Array;
  /** Why a customer has no value; null where there is one. */
  missing(index: number): NotComputable | 'no-value' | null;
}

/** The windows that a model's metrics need, to be announced to the accumulator. */
export function windowsOfModel(model: EvaluationModel): readonly MetricWindow[] {
  return inputsOf(model).flatMap(({ source }) =>
    source.kind === 'metric' && isMetricName(source.metric)
      ? [{ metric: source.metric, months: source.months }]
      : [],
  );
}

/**
 * The raw values a model needs, in the order of its inputs. A metric comes from the records; where it
 * cannot be computed, an imported value of the same key takes its place. Everything else is imported.
 *
 * @throws RangeError when the model names a metric that does not exist: lint finds that before
 */
export function collectInputs(
  model: EvaluationModel,
  metrics: MetricsResult,
  values: ValueBoard,
): readonly InputColumn[] {
  return inputsOf(model).map((input) => {
    const imported = values.column(input.key);
    const { source } = input;
    if (source.kind !== 'metric') return importedColumn(input, imported);
    if (!isMetricName(source.metric)) throw new RangeError(`no metric called ${source.metric}`);
    const computed = metrics.column(source.metric, source.months);
    const isImported = (index: number): boolean =>
      !computed.isComputed(index) && !Number.isNaN(imported[index] ?? NaN);
    return {
      input,
      values: computed.values.map((value, index) => (isImported(index) ? (imported[index] ?? NaN) : value)),
      rows: computed.rows.map((rows, index) => (isImported(index) ? 1 : rows)),
      missing: (index) => (isImported(index) ? null : computed.reason(index)),
    };
  });
}

function importedColumn(input: ModelInput, values: Float64Array): InputColumn {
  return {
    input,
    values,
    rows: Uint32Array.from(values, (value) => (Number.isNaN(value) ? 0 : 1)),
    missing: (index) => (Number.isNaN(values[index] ?? NaN) ? 'no-value' : null),
  };
}
