import type { InputColumn } from '@assay/metrics';
import { inputsOfIndicator, type Indicator } from '@assay/model';
import type { IndicatorValue } from './value.entity.js';

export type NewValue = Omit<IndicatorValue, 'cycleId'>;

const orNull = (value: number | undefined): number | null =>
  value === undefined || Number.isNaN(value) ? null : value;

/**
 * Turns the columns of a model's inputs into one value for each customer and indicator. Indicators
 * that experts score are left out. An indicator that joins metrics keeps each of them; its own value
 * is the first that is there, which only says that it is covered.
 */
export function indicatorValues(
  indicators: readonly Indicator[],
  columns: readonly InputColumn[],
  customerIds: readonly string[],
): NewValue[] {
  const byKey = new Map(columns.map((column) => [column.input.key, column]));
  const collected = indicators.filter(({ source }) => source.kind !== 'experts');
  return customerIds.flatMap((customerId, index) =>
    collected.map((indicator) => {
      const inputs = inputsOfIndicator(indicator).flatMap(({ key }) => byKey.get(key) ?? []);
      return { customerId, indicatorKey: indicator.key, ...valueAt(indicator, inputs, index) };
    }),
  );
}

function valueAt(
  indicator: Indicator,
  inputs: readonly InputColumn[],
  index: number,
): Pick<NewValue, 'value' | 'parts' | 'reason' | 'sourceRows'> {
  const values = inputs.map(({ values: column }) => orNull(column[index]));
  const value = values.find((one) => one !== null) ?? null;
  const joins = indicator.source.kind === 'metrics';
  const parts = inputs.map(({ input }, place) => [
    input.key.slice(indicator.key.length + 1),
    values[place] ?? null,
  ]);
  return {
    value,
    parts: joins ? (Object.fromEntries(parts) as Record<string, number | null>) : null,
    reason: value === null ? (inputs[0]?.missing(index) ?? 'no-value') : null,
    sourceRows: inputs.reduce((sum, { rows }) => sum + (rows[index] ?? 0), 0),
  };
}
