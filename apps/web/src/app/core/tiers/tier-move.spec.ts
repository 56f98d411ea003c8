import { s0 } from '@assay/model';
import { tierMove, watchedTier } from './tier-move';

describe('move of a tier between two cycles', () => {
  it.each([
    ['normal', 'vip', 'up'],
    ['vip', 'key', 'down'],
    ['key', 'key', 'same'],
    [null, 'normal', 'new'],
    ['tier-of-another-scheme', 'normal', 'new'],
    ['vip', null, 'gone'],
    [null, null, null],
  ])('from %s to %s is %s', (before, now, move) => {
    expect(tierMove(s0, before, now)).toBe(move);
  });

  it('is watched into and out of the best tier and those that need an action (S0: potential churn)', () => {
    expect(s0.tiers.map(({ key }) => watchedTier(s0, key))).toEqual(['best', null, null, 'at-risk']);
    expect(watchedTier(s0, null)).toBeNull();
  });
});
