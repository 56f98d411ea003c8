import type { EvaluationModel, Indicator } from '@assay/model';
import { describe, expect, it } from '@jest/globals';
import { planScoring } from './plan.js';
import { allAt, s0, s0Values, WORKED_EXAMPLE } from './s0-values.fixture.js';
import { scoreCustomer } from './score-customer.js';

const plan = planScoring(s0);

/** S0 with one indicator changed. */
const s0With = (key: string, change: Partial<Indicator>): EvaluationModel => ({
  ...s0,
  dimensions: s0.dimensions.map((dimension) => ({
    ...dimension,
    indicators: dimension.indicators.map((indicator) =>
      indicator.key === key ? { ...indicator, ...change } : indicator,
    ),
  })),
});

const without = (values: object, ...inputs: readonly string[]) => ({
  ...values,
  ...Object.fromEntries(inputs.map((input) => [input, null])),
});

describe('scoreCustomer', () => {
  it('spreads the weight of a missing indicator over the others (S0 without spend)', () => {
    // (4x15 + 3x10 + 5x15 + 3x10 + 4x5 + 3x10 + 4x8 + 4x7 + 2x10 + 3x5) / 95 = 340 / 95
    const result = scoreCustomer(plan, without(s0Values(WORKED_EXAMPLE), 'spend'));
    expect(result.total).toBe(340 / 95);
    expect(result.coverage).toBe(95 / 120);
    expect(result.indicators[0]).toMatchObject({ basis: 'skipped', score: null });
  });

  it('scores nobody whose coverage is under the minimum, and says so', () => {
    // Spend alone: 25 of 120 points.
    const result = scoreCustomer(plan, { spend: 2_000_000 });
    expect(result).toMatchObject({
      total: null,
      tier: null,
      tierByScore: null,
      notScored: [{ code: 'coverage-below-minimum', coverage: 25 / 120, minimum: 0.4 }],
    });
    expect(result.dimensions[0]).toEqual({ dimension: 'value', score: 5, coverage: 0.5 });
  });

  it('scores a customer known by orders alone: 55 of 120 points (value and cancellations)', () => {
    const { total, coverage } = scoreCustomer(plan, {
      spend: 300_000,
      order_frequency: 1.5,
      average_order_value: 15_000,
      'churn_tendency.cancel_rate': 0,
    });
    expect(coverage).toBe(55 / 120);
    expect(total).toBe((3 * 50 + 5 * 5) / 55);
  });

  it('scores nobody of whom nothing is known', () => {
    expect(scoreCustomer(plan, {})).toMatchObject({ total: null, notScored: [{ code: 'nothing-measured' }] });
  });

  it('does not score a customer who lacks an indicator that blocks', () => {
    const blocking = planScoring(s0With('spend', { missing: 'block' }));
    expect(scoreCustomer(blocking, without(s0Values(allAt(4)), 'spend'))).toMatchObject({
      total: null,
      notScored: [{ code: 'indicator-blocks', indicator: 'spend' }],
    });
  });

  it('takes the middle of the scale where missing is neutral, without calling it measured', () => {
    const neutral = planScoring(s0With('spend', { missing: 'neutral' }));
    const result = scoreCustomer(neutral, without(s0Values(allAt(5)), 'spend'));
    expect(result.indicators[0]).toMatchObject({ basis: 'neutral', score: 3 });
    expect(result.total).toBe((5 * 95 + 3 * 25) / 120);
    expect(result.coverage).toBe(95 / 120);
  });

  it('scores the median where missing is imputed, and skips without one', () => {
    const imputing = planScoring(s0With('spend', { missing: 'impute' }));
    const values = without(s0Values(allAt(5)), 'spend');
    expect(scoreCustomer(imputing, values, { spend: 120_000 }).indicators[0]).toMatchObject({
      basis: 'imputed',
      score: 2,
      inputs: [{ state: 'imputed', raw: 120_000 }],
    });
    expect(scoreCustomer(imputing, values).indicators[0]).toMatchObject({ basis: 'skipped' });
  });

  it('joins the parts of churn tendency by their average, or by those there are (S0-I7)', () => {
    const churn = (values: object) => scoreCustomer(plan, values as Record<string, number>).indicators.at(-1);
    const change = { 'churn_tendency.interaction_change': 0.5 };
    const cancel = { 'churn_tendency.cancel_rate': 0.15 };
    expect(churn({ ...change, ...cancel })).toMatchObject({ score: 3.5, basis: 'measured' });
    expect(churn(change)).toMatchObject({ score: 5, basis: 'measured', inputs: [{}, { state: 'missing' }] });
    expect(churn({})).toMatchObject({ score: null, basis: 'skipped' });
  });

  it('joins by the worst part when the model says so', () => {
    const risk = s0.dimensions.at(-1)?.indicators.find(({ key }) => key === 'churn_tendency');
    if (risk?.source.kind !== 'metrics') throw new RangeError('churn tendency joins metrics');
    const worst = planScoring(s0With('churn_tendency', { source: { ...risk.source, join: 'worst' } }));
    const values = { 'churn_tendency.interaction_change': 0.5, 'churn_tendency.cancel_rate': 0.15 };
    expect(scoreCustomer(worst, values).indicators.at(-1)).toMatchObject({ score: 2 });
  });

  it('takes a value off the scale for missing, not for a score', () => {
    const result = scoreCustomer(plan, { ...s0Values(allAt(4)), demand_fit: 9 });
    expect(result.indicators.find(({ indicator }) => indicator === 'demand_fit')).toMatchObject({
      basis: 'skipped',
      inputs: [{ state: 'unusable', raw: 9 }],
    });
  });

  it('lists problem points worst first, then what costs most (S0-40)', () => {
    const { problems, weakestDimension } = scoreCustomer(plan, s0Values([4, 2, 4, 4, 1, 4, 4, 4, 2, 4, 1]));
    expect(problems.map(({ indicator, score }) => [indicator, score])).toEqual([
      ['complaint_rate', 1],
      ['churn_tendency', 1],
      ['order_frequency', 2],
      ['referral', 2],
    ]);
    expect(problems[0]?.lost).toBe((4 * 10) / 120);
    // relationship (60 + 10 + 20) / 30 = 3; risk (40 + 5) / 15 = 3; relationship is heavier
    expect(weakestDimension).toBe('relationship');
  });

  it('does not let an unknown risk open the gate to VIP', () => {
    const values = without(
      s0Values(allAt(5)),
      'payment_timeliness',
      'churn_tendency.interaction_change',
      'churn_tendency.cancel_rate',
    );
    expect(scoreCustomer(plan, values)).toMatchObject({
      total: 5,
      tierByScore: 'vip',
      tier: 'key',
      moves: [{ gate: 'vip-needs-low-risk', dimensionScore: null }],
    });
  });

  it('uses an accepted weight set instead of the printed weights', () => {
    const equal = Object.fromEntries(plan.indicators.map(({ key }) => [key, 1]));
    const { total } = scoreCustomer(planScoring(s0, equal), s0Values(WORKED_EXAMPLE));
    expect(total).toBe(39 / 11);
  });
});

describe('planScoring', () => {
  it('refuses weights that are lacking, negative, or add up to nothing', () => {
    const zero = Object.fromEntries(plan.indicators.map(({ key }) => [key, 0]));
    expect(() => planScoring(s0, {})).toThrow(RangeError);
    expect(() => planScoring(s0, { ...zero, spend: -1 })).toThrow(RangeError);
    expect(() => planScoring(s0, zero)).toThrow(RangeError);
  });
});
