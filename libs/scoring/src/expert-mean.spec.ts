import { describe, expect, it } from '@jest/globals';
import { expertMean } from './expert-mean.js';

describe('expertMean', () => {
  it('is the mean of what was submitted, with the count (4, 5 and 3 make 4)', () => {
    expect(expertMean([4, 5, 3])).toEqual({ mean: 4, count: 3, lowest: 3, highest: 5 });
  });

  it('has no mean when nobody submitted', () => {
    expect(expertMean([])).toEqual({ mean: null, count: 0, lowest: null, highest: null });
  });

  it('refuses a score that is not a number', () => {
    expect(() => expertMean([4, NaN])).toThrow(RangeError);
  });
});
