import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { explain } from './explain.js';
import { mediansOf } from './medians.js';
import { planScoring } from './plan.js';
import { randomPopulation } from './random-model.fixture.js';
import { allAt, s0, s0Values, VIP_AT_RISK, WORKED_EXAMPLE } from './s0-values.fixture.js';
import { scoreCustomer } from './score-customer.js';
import { simulate } from './simulate.js';

const plan = planScoring(s0);
const explained = (scores: readonly number[]) => explain(plan, scoreCustomer(plan, s0Values(scores)));

describe('simulate', () => {
  it('one indicator better by one point adds its weight: 440 / 120 and complaints from 3 to 4 are 450 / 120', () => {
    expect(simulate(plan, explained(WORKED_EXAMPLE), { complaint_rate: 0.05 })).toEqual({
      total: 450 / 120,
      tier: 'key',
    });
  });

  it('all twos and spend at 3 is (2 x 95 + 3 x 25) / 120 = 2.2083, still at risk', () => {
    expect(simulate(plan, explained(allAt(2)), { spend: 200_000 })).toEqual({
      total: 265 / 120,
      tier: 'at-risk',
    });
  });

  it('opens a gate where the risk dimension rises to 3 (S0-I10)', () => {
    const explanation = explained(VIP_AT_RISK);
    expect(simulate(plan, explanation, {}).tier).toBe('key');
    const paid = { payment_timeliness: 0, 'churn_tendency.interaction_change': 0 };
    expect(simulate(plan, explanation, paid).tier).toBe('vip');
  });

  it('counts a value that was missing as measured from now on', () => {
    const values = { ...s0Values(allAt(2)), spend: null };
    const explanation = explain(plan, scoreCustomer(plan, values));
    expect(simulate(plan, explanation, { spend: 2_000_000 }).total).toBe((2 * 95 + 5 * 25) / 120);
  });

  it('a law: without a change everybody comes to what the run said', () => {
    fc.assert(
      fc.property(randomPopulation, ({ plan: drawn, customers }) => {
        const rows = customers.map((values) =>
          Object.fromEntries(drawn.inputs.map(({ key }, at) => [key, values[at]])),
        );
        const columns = drawn.inputs.map((_, at) =>
          Float64Array.from(customers, (values) => values[at] ?? NaN),
        );
        const imputed = mediansOf(drawn, columns);
        for (const row of rows) {
          const score = scoreCustomer(drawn, row, imputed);
          const again = simulate(drawn, explain(drawn, score), {});
          expect(again).toEqual({ total: score.total, tier: score.tier });
        }
      }),
    );
  });
});
