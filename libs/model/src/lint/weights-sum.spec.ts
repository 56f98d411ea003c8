import { describe, expect, it } from '@jest/globals';
import { indicatorsOf } from '../inputs.js';
import { aModel, aModelWith } from '../small-model.fixture.js';
import { s0 } from '../templates/s0/model.js';
import { applyRepair, lint } from './lint.js';
import { weightsSum } from './weights-sum.js';
import { DEFAULT_LINT_OPTIONS } from './lint.js';

const find = (model: typeof s0) => weightsSum.find(model, DEFAULT_LINT_OPTIONS);

describe('the check of weights', () => {
  it('finds nothing at 100 %, also when the sum is off by float noise (33.3 + 33.3 + 33.4)', () => {
    expect(find(aModel())).toEqual([]);
    expect(find(aModelWith({ printedWeight: 25 + 1e-12 }))).toEqual([]);
  });

  it('names the 120 % of S0 and can scale them to 100 % (S0-I1)', () => {
    const [found] = find(s0);
    expect(found).toMatchObject({
      code: 'weights-sum',
      severity: 'warning',
      facts: { sum: 120, factor: 1.2 },
    });
    const repaired = found && applyRepair(s0, found, 'normalise');
    expect(repaired && find(repaired)).toEqual([]);
    expect(repaired && indicatorsOf(repaired)[0]?.printedWeight).toBeCloseTo(20.8333, 4);
  });

  it('calls a negative weight, or nothing but zeros, a fault', () => {
    expect(find(aModelWith({ printedWeight: -1 }))).toMatchObject([
      { code: 'weight-invalid', severity: 'fault', path: '/dimensions/0/indicators/0/printedWeight' },
    ]);
    const none = aModel({
      dimensions: aModel().dimensions.map((dimension) => ({
        ...dimension,
        indicators: dimension.indicators.map((indicator) => ({ ...indicator, printedWeight: 0 })),
      })),
    });
    expect(lint(none).map(({ code }) => code)).toEqual(['weights-all-zero']);
  });
});
