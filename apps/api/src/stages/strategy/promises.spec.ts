import { findTemplate, S0_KEY } from '@assay/model';
import { explain, planScoring, scoreCustomer, type RawValues } from '@assay/scoring';
import { goalAgainst, nextGoal, outcomeOf, rawOf } from './promises.js';

const found = findTemplate(S0_KEY);
if (!found) throw new RangeError('no S0 template');
const s0 = found;
const plan = planScoring(s0);

/** Scores by hand (S0-31 to S0-34): 1 1 2 | 3 2 2 | 2 2 2 | 2 and (1 + 5) / 2, in all 220 / 120. */
const values: RawValues = {
  spend: 20_000,
  order_frequency: 0.2,
  average_order_value: 6_000,
  satisfaction: 3,
  complaint_rate: 0.15,
  relationship_depth: 2,
  industry_growth: 1,
  demand_fit: 2,
  referral: 2,
  payment_timeliness: 0.3,
  'churn_tendency.interaction_change': -0.3,
  'churn_tendency.cancel_rate': 0,
};
const explained = explain(plan, scoreCustomer(plan, values));

describe('promises', () => {
  it('starts from what was measured', () => {
    expect(explained.total).toBeCloseTo(220 / 120, 12);
    expect(rawOf(explained, 'complaint_rate')).toBe(0.15);
    expect(rawOf(explained, 'no-such-metric')).toBeNull();
  });

  it('aims at the next better band: complaints from 15 % to 10 %', () => {
    expect(goalAgainst(s0, explained, 'complaint_rate')).toEqual({
      metric: 'complaint_rate',
      to: 0.1,
      beyond: false,
    });
  });

  it('moves the worst of the metrics that an indicator joins', () => {
    expect(goalAgainst(s0, explained, 'churn_tendency')).toEqual({
      metric: 'churn_tendency.interaction_change',
      to: -0.2,
      beyond: true,
    });
  });

  it('promises nothing where nothing better exists or nothing was measured', () => {
    expect(nextGoal(s0, explained, 'churn_tendency.cancel_rate')).toBeNull();
    const unknown = explain(plan, scoreCustomer(plan, { ...values, spend: null }));
    expect(goalAgainst(s0, unknown, 'spend')).toBeNull();
  });

  it('complaints to 10 % add 10 / 120 points, still at risk: the plan is not enough', () => {
    const goal = { metric: 'complaint_rate', to: 0.1, beyond: false };
    const { total, tier } = outcomeOf(plan, explained, [goal]);
    expect(total).toBeCloseTo(230 / 120, 12);
    expect(tier).toBe('at-risk');
  });

  it('adds up goals for different metrics, and takes the further one of two for the same', () => {
    const near = { metric: 'complaint_rate', to: 0.1, beyond: false };
    const far = { metric: 'complaint_rate', to: 0.02, beyond: false };
    const spend = { metric: 'spend', to: 1_000_000, beyond: false };
    const joined = (goals: (typeof near)[]) => outcomeOf(plan, explained, goals).total;
    expect(joined([near, spend])).toBeCloseTo((220 + 10 + 100) / 120, 12);
    expect(joined([far, near])).toBeCloseTo((220 + 30) / 120, 12);
    expect(joined([near, far])).toBeCloseTo((220 + 30) / 120, 12);
  });

  it('takes nothing away by a goal that is reached already', () => {
    const behind = { metric: 'complaint_rate', to: 0.4, beyond: false };
    expect(outcomeOf(plan, explained, [behind]).total).toBe(explained.total);
  });
});
