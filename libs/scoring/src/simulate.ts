import type { Explanation } from './explain.js';
import type { ScoringPlan } from './plan.js';
import type { CustomerScore, ImputedValues, RawValues } from './results.js';
import { scoreCustomer } from './score-customer.js';

/** What somebody comes to: the total on the model's scale and the tier, both null when not scored. */
export type Outcome = Pick<CustomerScore, 'total' | 'tier'>;

/** The values that an explanation was made from, as `scoreCustomer` takes them. */
export function valuesOf({ terms }: Pick<Explanation, 'terms'>): {
  readonly values: RawValues;
  readonly imputed: ImputedValues;
} {
  const inputs = terms.flatMap((term) => term.inputs);
  const measured = inputs.filter(({ state }) => state === 'measured' || state === 'unusable');
  const stoodIn = inputs.filter(({ state }) => state === 'imputed');
  return {
    values: Object.fromEntries(measured.map(({ input, raw }) => [input, raw])),
    imputed: Object.fromEntries(stoodIn.flatMap(({ input, raw }) => (raw === null ? [] : [[input, raw]]))),
  };
}

/**
 * Scores the customer again as if some raw values had changed and everything else stayed: the promise
 * of an action in points and tier.
 *
 * @param plan model and weights of the run that the explanation comes from
 * @param changes the changed values by input
 */
export function simulate(
  plan: ScoringPlan,
  explanation: Pick<Explanation, 'terms'>,
  changes: RawValues,
): Outcome {
  const { values, imputed } = valuesOf(explanation);
  const { total, tier } = scoreCustomer(plan, { ...values, ...changes }, imputed);
  return { total, tier };
}
