import { describe, expect, it } from '@jest/globals';
import { ahpTree } from '../../ahp-tree.js';
import { indicatorsOf, inputsOf } from '../../inputs.js';
import { isUsable, lint } from '../../lint/lint.js';
import { weightsOf } from '../../weights.js';
import { s0 } from './model.js';

const percent = (share: number): number => Number((share * 100).toFixed(4));

describe('the S0 template (source S0-17 to S0-45)', () => {
  it('has the 4 dimensions and 11 indicators with the weights as printed', () => {
    const printed = s0.dimensions.map(({ key, indicators }) => [
      key,
      indicators.map((indicator) => [indicator.key, indicator.printedWeight]),
    ]);
    expect(printed).toEqual([
      [
        'value',
        [
          ['spend', 25],
          ['order_frequency', 15],
          ['average_order_value', 10],
        ],
      ],
      [
        'relationship',
        [
          ['satisfaction', 15],
          ['complaint_rate', 10],
          ['relationship_depth', 5],
        ],
      ],
      [
        'potential',
        [
          ['industry_growth', 10],
          ['demand_fit', 8],
          ['referral', 7],
        ],
      ],
      [
        'risk',
        [
          ['payment_timeliness', 10],
          ['churn_tendency', 5],
        ],
      ],
    ]);
  });

  it('prints 120 % and uses 100 % (S0-I1, golden list)', () => {
    const { indicators, dimensions, printedSum } = weightsOf(s0);
    expect(printedSum).toBe(120);
    expect(indicators.map(({ share }) => percent(share))).toEqual([
      20.8333, 12.5, 8.3333, 12.5, 8.3333, 4.1667, 8.3333, 6.6667, 5.8333, 8.3333, 4.1667,
    ]);
    expect(dimensions.map(({ printed }) => printed)).toEqual([50, 30, 25, 15]);
    expect(dimensions.map(({ share }) => percent(share))).toEqual([41.6667, 25, 20.8333, 12.5]);
  });

  it('asks an expert for 6 + 3 + 3 + 3 + 1 = 16 comparisons', () => {
    expect(ahpTree(s0).map(({ comparisons }) => comparisons)).toEqual([6, 3, 3, 3, 1]);
  });

  it('needs 12 raw values, churn tendency two of them (S0-I7)', () => {
    expect(inputsOf(s0).map(({ key }) => key)).toEqual([
      'spend',
      'order_frequency',
      'average_order_value',
      'satisfaction',
      'complaint_rate',
      'relationship_depth',
      'industry_growth',
      'demand_fit',
      'referral',
      'payment_timeliness',
      'churn_tendency.interaction_change',
      'churn_tendency.cancel_rate',
    ]);
  });

  it('says of every rule whether the source or we wrote it: three are printed (S0-31 to S0-33)', () => {
    const fromSource = indicatorsOf(s0).flatMap(({ key, ruleOrigin, source }) => [
      ...(ruleOrigin === 'source' ? [key] : []),
      ...(source.kind === 'metrics' ? source.parts : []).flatMap((part) =>
        part.ruleOrigin === 'source' ? [part.metric] : [],
      ),
    ]);
    expect(fromSource).toEqual(['spend', 'satisfaction', 'interaction_change']);
    expect(indicatorsOf(s0).every(({ ruleNote }) => ruleNote !== undefined)).toBe(true);
  });

  it('can be used, and the linter names what the source leaves open', () => {
    const findings = lint(s0);
    expect(isUsable(findings)).toBe(true);
    expect(findings.map(({ code, severity, path }) => [code, severity, path])).toEqual([
      ['weights-sum', 'warning', '/dimensions'],
      ['precision-lost', 'notice', '/dimensions/1/indicators/0/rule'],
      ['precision-lost', 'notice', '/dimensions/2/indicators/2/rule'],
      ['double-count', 'warning', '/dimensions'],
    ]);
  });

  it('counts the same money in 50 of the 120 printed points (S0-I13)', () => {
    const found = lint(s0).find(({ code }) => code === 'double-count');
    expect(found?.facts).toMatchObject({ points: 50, sum: 120 });
  });

  it('would let a customer at risk be VIP without its gate (S0-I10: exactly 4.50)', () => {
    const found = lint({ ...s0, gates: [] }).filter(({ code }) => code === 'top-tier-blind-spot');
    expect(found.map(({ facts }) => facts)).toEqual([{ dimension: 'risk', best: 4.5, tier: 'vip' }]);
  });

  it('has a playbook per tier, and Key measures for each weak dimension (S0-41 to S0-44)', () => {
    expect(s0.tiers.every(({ playbook }) => playbook.measures.length >= 2)).toBe(true);
    const key = s0.tiers.find((tier) => tier.key === 'key');
    const weak = key?.playbook.measures.flatMap(({ whenWeakest }) => whenWeakest ?? []) ?? [];
    expect(weak.toSorted()).toEqual(['potential', 'relationship', 'risk', 'value']);
    expect(s0.tiers.filter(({ actionRequired }) => actionRequired).map((tier) => tier.key)).toEqual([
      'at-risk',
    ]);
  });
});
