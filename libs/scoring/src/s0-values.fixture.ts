import { S0_KEY, findTemplate, type EvaluationModel } from '@assay/model';
import type { RawValues } from './results.js';

/** The S0 model and raw values that earn chosen scores in it. For specs only. */

const found = findTemplate(S0_KEY);
if (found === undefined) throw new RangeError('no S0 template');
export const s0: EvaluationModel = found;

/** For each input a raw value well inside the band of 1, 2, 3, 4 and 5 points, read off S0-31 to S0-34 by hand. */
const VALUE_FOR: Readonly<Record<string, readonly [number, number, number, number, number]>> = {
  spend: [30_000, 120_000, 300_000, 700_000, 2_000_000],
  order_frequency: [0.25, 0.75, 1.5, 3, 6],
  average_order_value: [2_000, 6_000, 15_000, 30_000, 80_000],
  satisfaction: [1.2, 2, 3, 4, 4.8],
  complaint_rate: [0.3, 0.15, 0.07, 0.03, 0.01],
  relationship_depth: [1, 2, 3, 4, 5],
  industry_growth: [-4, 1, 5, 10, 20],
  demand_fit: [1, 2, 3, 4, 5],
  referral: [1.2, 2, 3, 4, 4.8],
  payment_timeliness: [0.5, 0.3, 0.15, 0.08, 0],
  'churn_tendency.interaction_change': [-0.3, -0.1, 0, 0.1, 0.5],
  'churn_tendency.cancel_rate': [0.3, 0.15, 0.07, 0.03, 0],
};

/** Raw values that earn these scores (whole, 1 to 5), in the order of S0-19 to S0-29. */
export function s0Values(scores: readonly number[]): RawValues {
  const indicators = s0.dimensions.flatMap((dimension) => dimension.indicators);
  const entries = indicators.flatMap(({ key }, at) =>
    Object.entries(VALUE_FOR)
      .filter(([input]) => input === key || input.startsWith(`${key}.`))
      .map(([input, values]) => [input, values[(scores[at] ?? NaN) - 1]] as const),
  );
  return Object.fromEntries(entries);
}

/** Eleven times the same score. */
export function allAt(score: number): readonly number[] {
  return Array.from({ length: 11 }, () => score);
}

/** Nine fives and a one in both risk indicators (S0-I10). */
export const VIP_AT_RISK: readonly number[] = [5, 5, 5, 5, 5, 5, 5, 5, 5, 1, 1];

/** The worked example of the golden numbers. */
export const WORKED_EXAMPLE: readonly number[] = [4, 4, 3, 5, 3, 4, 3, 4, 4, 2, 3];
