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

/** Made once for each model that was read: a plan of thousands of actions asks for the same few. */
const metricRefs = new WeakMap<EvaluationModel, ReadonlyMap<string, MetricRef>>();

function refsOf(model: EvaluationModel): ReadonlyMap<string, MetricRef> {
  const known = metricRefs.get(model);
  if (known) return known;
  const refs = inputsOf(model).map(({ key, name, unit, direction }): [string, MetricRef] => [
    key,
    { metric: key, name, unit, direction },
  ]);
  const made = new Map(refs);
  metricRefs.set(model, made);
  return made;
}

/** What an input of the model is called and counted in; null for a key the model does not have. */
export function metricRef(model: EvaluationModel, key: string): MetricRef | null {
  return refsOf(model).get(key) ?? null;
}
