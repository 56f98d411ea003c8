import type { ResultLine, ReviewItem } from '@assay/contract';
import { s0 } from '@assay/model';
import { countMoved, countTiers, frequentProblems, meanOf, movesOf, placed, type Placed } from './portrait';

const one = (more: Partial<Placed>): Placed => ({
  departmentId: null,
  total: null,
  previousTotal: null,
  tier: null,
  previousTier: null,
  problems: [],
  ...more,
});

const customers = [
  one({ tier: 'vip', previousTier: 'key', total: 5, problems: ['spend'] }),
  one({ tier: 'normal', previousTier: 'key', total: 3, problems: ['nps', 'spend'] }),
  one({ tier: 'key', previousTier: 'key' }),
  one({ tier: 'key', previousTier: 'tier-of-another-scheme' }),
  one({ previousTier: 'vip' }),
];

describe('portrait of a cycle', () => {
  it('takes the tier after review where there was one', () => {
    const line = { customerId: 'a', tier: 'vip', previousTier: 'key', problems: [] } as unknown as ResultLine;
    const item = { customerId: 'a', effectiveTier: 'key', previousTier: 'normal' } as ReviewItem;
    expect(placed([line], [])).toMatchObject([{ tier: 'vip', previousTier: 'key' }]);
    expect(placed([line], [item])).toMatchObject([{ tier: 'key', previousTier: 'normal' }]);
  });

  it('counts every tier, also the empty ones', () => {
    expect(countTiers(s0, customers).map(({ customers: count }) => count)).toEqual([1, 2, 1, 0]);
  });

  it('has no mean of nobody, and leaves out who was not scored', () => {
    expect(meanOf([])).toBeNull();
    expect(meanOf([null])).toBeNull();
    expect(meanOf([5, null, 3])).toBe(4);
  });

  it('moves everybody exactly once', () => {
    const moves = movesOf(s0, customers).filter((move) => move.customers > 0);
    expect(moves).toEqual([
      { from: 'vip', to: null, customers: 1 },
      { from: 'key', to: 'vip', customers: 1 },
      { from: 'key', to: 'key', customers: 1 },
      { from: 'key', to: 'normal', customers: 1 },
      { from: null, to: 'key', customers: 1 },
    ]);
    expect([countMoved(s0, customers, 'up'), countMoved(s0, customers, 'down')]).toEqual([1, 1]);
  });

  it('names the most frequent problem first', () => {
    expect(frequentProblems(customers)).toEqual([
      { indicator: 'spend', customers: 2 },
      { indicator: 'nps', customers: 1 },
    ]);
  });
});
