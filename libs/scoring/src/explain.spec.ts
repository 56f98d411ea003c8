import { describe, expect, it } from '@jest/globals';
import { explain, recomputeTotal } from './explain.js';
import { planScoring } from './plan.js';
import { s0, s0Values, WORKED_EXAMPLE } from './s0-values.fixture.js';
import { scoreCustomer } from './score-customer.js';

const plan = planScoring(s0);

describe('explain', () => {
  it('writes the sum of the worked example out: 440 / 120 (S0-35)', () => {
    const explanation = explain(plan, scoreCustomer(plan, s0Values(WORKED_EXAMPLE)));
    expect(explanation.terms.map(({ product }) => product)).toEqual([
      100, 60, 30, 75, 30, 20, 30, 32, 28, 20, 15,
    ]);
    expect(explanation).toMatchObject({
      weightedSum: 440,
      countedWeight: 120,
      weightSum: 120,
      reweighting: null,
    });
    expect(explanation.terms.map(({ running }) => Number(running.toFixed(4)))).toEqual([
      0.8333, 1.3333, 1.5833, 2.2083, 2.4583, 2.625, 2.875, 3.1417, 3.375, 3.5417, 3.6667,
    ]);
    expect(recomputeTotal(explanation)).toBe(440 / 120);
  });

  it('shows raw value, band, printed and used weight of a term', () => {
    const [spend] = explain(plan, scoreCustomer(plan, s0Values(WORKED_EXAMPLE))).terms;
    expect(spend).toMatchObject({
      indicator: 'spend',
      dimension: 'value',
      basis: 'measured',
      score: 4,
      printedWeight: 25,
      share: 25 / 120,
      usedShare: 25 / 120,
      contribution: 100 / 120,
      inputs: [
        {
          input: 'spend',
          unit: 'cny',
          raw: 700_000,
          state: 'measured',
          band: { index: 1, from: 500_000, fromInclusive: true, to: 1_000_000, toInclusive: false },
        },
      ],
    });
  });

  it('says how a missing value moved the weights', () => {
    const values = { ...s0Values(WORKED_EXAMPLE), spend: null };
    const explanation = explain(plan, scoreCustomer(plan, values));
    expect(explanation.reweighting).toEqual({ skipped: ['spend'], factor: 120 / 95 });
    expect(explanation.terms[0]).toMatchObject({ usedShare: 0, contribution: 0, running: 0 });
    expect(explanation.terms.reduce((sum, { usedShare }) => sum + usedShare, 0)).toBeCloseTo(1, 12);
  });

  it('explains why somebody is not scored', () => {
    const explanation = explain(plan, scoreCustomer(plan, {}));
    expect(explanation).toMatchObject({
      total: null,
      notScored: [{ code: 'nothing-measured' }],
      countedWeight: 0,
    });
    expect(recomputeTotal(explanation)).toBeNull();
  });

  it('is plain data', () => {
    const explanation = explain(plan, scoreCustomer(plan, s0Values(WORKED_EXAMPLE)));
    expect(JSON.parse(JSON.stringify(explanation))).toEqual(explanation);
  });
});
