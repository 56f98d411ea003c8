import { describe, expect, it } from '@jest/globals';
import { indicatorsOf } from '../inputs.js';
import { s0 } from '../templates/s0/model.js';
import { doubleCount } from './double-count.js';
import { applyRepair, DEFAULT_LINT_OPTIONS } from './lint.js';

describe('the check for what is counted twice', () => {
  it('merges frequency and order value into spend (S0-I13), the points staying what they were', () => {
    const [found] = doubleCount.find(s0, DEFAULT_LINT_OPTIONS);
    expect(found?.facts).toMatchObject({
      indicators: 'spend, order_frequency, average_order_value',
      points: 50,
    });
    const merged = found && applyRepair(s0, found, 'merge-into-first');
    expect(merged && indicatorsOf(merged)).toHaveLength(9);
    expect(merged && indicatorsOf(merged)[0]).toMatchObject({ key: 'spend', printedWeight: 50 });
    expect(merged && doubleCount.find(merged, DEFAULT_LINT_OPTIONS)).toEqual([]);
  });

  it('finds nothing when one of them has no weight', () => {
    const model = {
      ...s0,
      dimensions: s0.dimensions.map((dimension) => ({
        ...dimension,
        indicators: dimension.indicators.map((indicator) =>
          indicator.key === 'average_order_value' ? { ...indicator, printedWeight: 0 } : indicator,
        ),
      })),
    };
    expect(doubleCount.find(model, DEFAULT_LINT_OPTIONS)).toEqual([]);
  });
});
