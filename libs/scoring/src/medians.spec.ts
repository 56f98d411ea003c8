import { describe, expect, it } from '@jest/globals';
import { median, mediansOf } from './medians.js';
import { planScoring } from './plan.js';
import { s0 } from './s0-values.fixture.js';

describe('median', () => {
  it('is the middle value, or the mean of the two middle ones', () => {
    expect(median(Float64Array.of(9, 1, 5))).toBe(5);
    expect(median(Float64Array.of(9, 1, 5, 7))).toBe(6);
  });

  it('leaves out what is missing, and does not exist without a value', () => {
    expect(median(Float64Array.of(NaN, 3, Infinity))).toBe(3);
    expect(median(Float64Array.of(NaN))).toBeNull();
  });
});

describe('mediansOf', () => {
  it('has a key for every input that anybody has a value for', () => {
    const plan = planScoring(s0);
    const columns = plan.inputs.map(({ key }) => Float64Array.of(key === 'spend' ? 10 : NaN, NaN));
    expect(mediansOf(plan, columns)).toEqual({ spend: 10 });
  });
});
