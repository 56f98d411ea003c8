import { strategyBlockers, strategyPercent } from './strategy.js';

describe('strategy guard', () => {
  it('counts the customers without action and waiver', () => {
    expect(strategyBlockers({ needed: 12, covered: 9 })).toEqual([
      { code: 'actions-missing', facts: { count: 3 } },
    ]);
    expect(strategyPercent({ needed: 12, covered: 9 })).toBe(75);
  });

  it.each([
    [12, 12],
    [0, 0],
  ])('lets go with %d needed and %d covered', (needed, covered) => {
    expect(strategyBlockers({ needed, covered })).toEqual([]);
    expect(strategyPercent({ needed, covered })).toBe(100);
  });

  it('does not round up to done', () => {
    expect(strategyPercent({ needed: 300, covered: 299 })).toBe(99);
  });
});
