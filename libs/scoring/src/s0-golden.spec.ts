import { describe, expect, it } from '@jest/globals';
import { explain } from './explain.js';
import { planScoring } from './plan.js';
import { allAt, s0, s0Values, VIP_AT_RISK, WORKED_EXAMPLE } from './s0-values.fixture.js';
import { scoreCustomer } from './score-customer.js';
import { tierOf } from './tier.js';

const plan = planScoring(s0);
const score = (scores: readonly number[]) => scoreCustomer(plan, s0Values(scores));

/** What the printed weights would give: points divided by 100 instead of by their sum. */
const asPrinted = (scores: readonly number[]) => explain(plan, score(scores)).weightedSum / 100;

const scoreOf = (input: string, value: number): number | null => {
  const [indicator] = scoreCustomer(plan, { [input]: value }).indicators.filter(
    ({ score: is }) => is !== null,
  );
  return indicator?.score ?? null;
};

describe('golden numbers of S0', () => {
  it('gives 5.00 for all fives, where the printed weights give 6.0 (S0-I2)', () => {
    expect(score(allAt(5))).toMatchObject({ total: 5, tier: 'vip', coverage: 1 });
    expect(asPrinted(allAt(5))).toBe(6);
  });

  it('gives 1.00 for all ones, where the printed weights give 1.2 (S0-I2)', () => {
    expect(score(allAt(1))).toMatchObject({ total: 1, tier: 'at-risk' });
    expect(asPrinted(allAt(1))).toBe(1.2);
  });

  it('gives 3.6667, Key, for 4,4,3,5,3,4,3,4,4,2,3, where the printed weights give 4.40', () => {
    const { total, tier, indicators } = score(WORKED_EXAMPLE);
    expect(indicators.map((indicator) => indicator.score)).toEqual(WORKED_EXAMPLE);
    expect(total?.toFixed(4)).toBe('3.6667');
    expect(tier).toBe('key');
    expect(asPrinted(WORKED_EXAMPLE)).toBe(4.4);
  });

  it('stops nine fives and two ones in risk at Key: exactly 4.5, VIP by score (S0-I10)', () => {
    expect(score(VIP_AT_RISK)).toMatchObject({
      total: 4.5,
      tierByScore: 'vip',
      tier: 'key',
      moves: [
        {
          gate: 'vip-needs-low-risk',
          from: 'vip',
          to: 'key',
          dimension: 'risk',
          atLeast: 3,
          dimensionScore: 1,
        },
      ],
      weakestDimension: 'risk',
    });
  });

  it('leaves an average of 3.75 at Key, which the printed weights would call VIP (S0-I2)', () => {
    // 3.75 = (3 x 30 + 4 x 90) / 120: threes in value's frequency (15), satisfaction (15).
    const scores = [4, 3, 4, 3, 4, 4, 4, 4, 4, 4, 4];
    expect(score(scores)).toMatchObject({ total: 3.75, tier: 'key' });
    expect(asPrinted(scores)).toBe(4.5);
  });

  it.each([
    [25, 5],
    [20, 5],
    [10, 4],
    [3, 3],
    [0, 3],
    [-5, 3],
    [-10, 2],
    [-20, 1],
    [-25, 1],
  ])('scores a change of interactions of %d %% with %d (S0-I5)', (percent, expected) => {
    expect(scoreOf('churn_tendency.interaction_change', percent / 100)).toBe(expected);
  });

  it('is not fooled by how a change of 20 % comes out in binary (24 / 20 - 1 < 0.2)', () => {
    expect(24 / 20 - 1).toBeLessThan(0.2);
    expect(scoreOf('churn_tendency.interaction_change', 24 / 20 - 1)).toBe(5);
    expect(scoreOf('churn_tendency.interaction_change', 21 / 20 - 1)).toBe(3);
    expect(scoreOf('churn_tendency.interaction_change', 16 / 20 - 1)).toBe(1);
  });

  it.each([
    [1_000_000, 5],
    [999_999.99, 4],
    [500_000, 4],
    [499_999.99, 3],
    [200_000, 3],
    [50_000, 2],
    [49_999.99, 1],
    [0, 1],
  ])('scores a spend of %d CNY with %d (S0-31, S0-I6)', (spend, expected) => {
    expect(scoreOf('spend', spend)).toBe(expected);
  });

  it.each([
    [5, 5],
    [4.5, 5],
    [4.45, 4],
    [4.4, 4],
    [3.5, 4],
    [3.45, 3],
    [2.5, 3],
    [2.45, 2],
    [1.5, 2],
    [1.49, 1],
  ])('scores a satisfaction of %d with %d (S0-32, S0-I4)', (satisfaction, expected) => {
    expect(scoreOf('satisfaction', satisfaction)).toBe(expected);
  });
});

describe('the 401 two-decimal scores from 1.00 to 5.00 (S0-I3)', () => {
  const hundredths = Array.from({ length: 401 }, (_, step) => 100 + step);

  it('have 27 in the gaps between printed one-decimal edges (4.4-4.5, 3.4-3.5, 2.4-2.5)', () => {
    // S0-39 prints "< 2.5", so the last nine have a tier after all if that line is taken literally.
    const inGap = (at: number): boolean => [450, 350, 250].some((edge) => at > edge - 10 && at < edge);
    expect(hundredths.filter(inGap)).toHaveLength(27);
    expect(hundredths.filter((at) => inGap(at) && at > 250)).toHaveLength(18);
  });

  it('have exactly one tier each here', () => {
    const tiers = hundredths.map((at) => tierOf(s0, at / 100));
    const expected = hundredths.map((at) =>
      at >= 450 ? 'vip' : at >= 350 ? 'key' : at >= 250 ? 'normal' : 'at-risk',
    );
    expect(tiers).toEqual(expected);
  });
});
