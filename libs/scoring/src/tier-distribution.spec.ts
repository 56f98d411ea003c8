import { describe, expect, it } from '@jest/globals';
import { s0 } from './s0-values.fixture.js';
import { tierDistribution } from './tier-distribution.js';

describe('tierDistribution', () => {
  it('counts every tier, the empty ones too, and takes shares of those scored', () => {
    expect(tierDistribution(s0, ['key', 'at-risk', null, 'key', 'vip'])).toEqual({
      tiers: [
        { tier: 'vip', count: 1, share: 0.25 },
        { tier: 'key', count: 2, share: 0.5 },
        { tier: 'normal', count: 0, share: 0 },
        { tier: 'at-risk', count: 1, share: 0.25 },
      ],
      scored: 4,
      notScored: 1,
    });
  });

  it('has no shares when nobody is scored', () => {
    const { tiers, scored } = tierDistribution(s0, [null]);
    expect(scored).toBe(0);
    expect(tiers.map(({ share }) => share)).toEqual([0, 0, 0, 0]);
  });

  it("refuses a tier that is not the model's", () => {
    expect(() => tierDistribution(s0, ['gold'])).toThrow(RangeError);
  });
});
