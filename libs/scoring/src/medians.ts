import type { ScoringPlan } from './plan.js';
import type { ImputedValues } from './results.js';

/**
 * The median of every input over the customers in scope, for the policy `impute`. Missing values (not
 * finite) do not count; an input without any value has no median and no key here.
 *
 * @param columns one per `plan.inputs`, in that order
 */
export function mediansOf(plan: ScoringPlan, columns: readonly Float64Array[]): ImputedValues {
  return Object.fromEntries(
    plan.inputs.flatMap(({ key }, at) => {
      const middle = median(columns[at] ?? new Float64Array());
      return middle === null ? [] : [[key, middle]];
    }),
  );
}

/** Middle value, or the mean of the two middle ones; null without a finite value. */
export function median(values: Float64Array): number | null {
  const sorted = values.filter(Number.isFinite).sort();
  const upper = sorted[sorted.length >> 1];
  if (upper === undefined) return null;
  const lower = sorted[(sorted.length - 1) >> 1] ?? upper;
  return lower + (upper - lower) / 2;
}
