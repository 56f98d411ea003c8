import { inputsOf, type EvaluationModel } from '@assay/model';
import type { RawValues } from './results.js';

/** What was collected of a customer on an indicator; `parts` by metric where the indicator joins several. */
export interface CollectedValue {
  readonly value: number | null;
  readonly parts: Readonly<Record<string, number | null>> | null;
}

/**
 * The raw values of one customer by model input: what was collected, and what the experts' scores come to.
 *
 * @param collected by indicator
 * @param scores by indicator
 */
export function gatherValues(
  model: EvaluationModel,
  collected: ReadonlyMap<string, CollectedValue> | undefined,
  scores: ReadonlyMap<string, number> | undefined,
): RawValues {
  const values: Record<string, number | null> = {};
  for (const { key, indicator, source } of inputsOf(model)) {
    if (source.kind === 'experts') {
      values[key] = scores?.get(indicator) ?? null;
      continue;
    }
    const known = collected?.get(indicator);
    values[key] =
      key === indicator ? (known?.value ?? null) : (known?.parts?.[key.slice(indicator.length + 1)] ?? null);
  }
  return values;
}
