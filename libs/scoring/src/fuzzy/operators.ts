import { sum } from '../evaluation/table.js';

/**
 * How weights a_i and memberships r_ij of the factors become the membership b_j of the whole (B = A o R).
 *
 * - `weighted-average`: M(prod, +), the default: every factor counts
 * - `max-min`: M(min, max), the strongest factor alone decides
 * - `max-product`: M(prod, max)
 * - `bounded-sum`: M(min, bounded +)
 * - `min-sum`: M(min, +) on columns divided by their sum
 */
export const FUZZY_OPERATORS = {
  'weighted-average': (weights, memberships) => sum(pairs(weights, memberships, (a, r) => a * r)),
  'max-min': (weights, memberships) => Math.max(...pairs(weights, memberships, Math.min)),
  'max-product': (weights, memberships) => Math.max(...pairs(weights, memberships, (a, r) => a * r)),
  'bounded-sum': (weights, memberships) => Math.min(1, sum(pairs(weights, memberships, Math.min))),
  'min-sum': (weights, memberships) => {
    const total = sum(memberships);
    return total === 0 ? 0 : sum(pairs(weights, memberships, (a, r) => Math.min(a, r / total)));
  },
} as const satisfies Record<string, (weights: readonly number[], memberships: readonly number[]) => number>;

export type FuzzyOperator = keyof typeof FUZZY_OPERATORS;

function pairs(
  weights: readonly number[],
  memberships: readonly number[],
  join: (weight: number, membership: number) => number,
): number[] {
  return weights.map((weight, factor) => join(weight, memberships[factor] ?? 0));
}
