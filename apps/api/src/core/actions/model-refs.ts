import type { MetricRef, TierRef } from '@assay/contract';
import { inputsOf, type EvaluationModel } from '@assay/model';

/** A tier with all that a chip shows; null for a key the model does not have. */
export function tierRef(model: EvaluationModel, key: string | null): TierRef | null {
  const place = model.tiers.findIndex((tier) => tier.key === key);
  const tier = model.tiers[place];
  if (!tier) return null;
  const { name, letter, actionRequired } = tier;
  return {
    key: tier.key,
    name,
    letter,
    place,
    of: model.tiers.length,
    scheme: model.name,
    actionRequired,
  };
}

/** What an input of the model is called and counted in; null for a key the model does not have. */
export function metricRef(model: EvaluationModel, key: string): MetricRef | null {
  const input = inputsOf(model).find((one) => one.key === key);
  if (!input) return null;
  const { name, unit, direction } = input;
  return { metric: key, name, unit, direction };
}
