import type { ScoringPlan } from '@assay/scoring';
import type { CustomerRecord } from './peers/naive-score.ts';
import { random } from './random.ts';

/** Share of the values that are missing. */
const MISSING = 0.05;

/** From the lowest to the highest raw value drawn, per input of S0; the bands all lie inside. */
const RANGES: Readonly<Record<string, readonly [number, number]>> = {
  spend: [0, 1_500_000],
  order_frequency: [0, 6],
  average_order_value: [0, 80_000],
  satisfaction: [1, 5],
  complaint_rate: [0, 0.3],
  relationship_depth: [1, 5],
  industry_growth: [-5, 25],
  demand_fit: [1, 5],
  referral: [1, 5],
  payment_timeliness: [0, 0.6],
  'churn_tendency.interaction_change': [-0.5, 0.5],
  'churn_tendency.cancel_rate': [0, 0.3],
};

/** The same customers on every machine: a column per input of the plan, NaN for a missing value. */
export function population(plan: ScoringPlan, size: number, seed: number): readonly Float64Array[] {
  return plan.inputs.map(({ key }, at) => {
    const [from, to] = RANGES[key] ?? [0, 1];
    const next = random(seed * 100 + at);
    return Float64Array.from({ length: size }, () => (next() < MISSING ? NaN : from + (to - from) * next()));
  });
}

/** The same customers as objects. */
export function recordsOf(plan: ScoringPlan, columns: readonly Float64Array[]): readonly CustomerRecord[] {
  const size = columns[0]?.length ?? 0;
  return Array.from({ length: size }, (_, row) =>
    Object.fromEntries(
      plan.inputs.map(({ key }, at) => {
        const value = columns[at]?.[row] ?? NaN;
        return [key, Number.isNaN(value) ? null : value];
      }),
    ),
  );
}
