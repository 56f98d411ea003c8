import { describe, expect, it } from '@jest/globals';
import { aTier, aModel } from '../small-model.fixture.js';
import { s0 } from '../templates/s0/model.js';
import { applyRepair, lint } from './lint.js';

describe('the check for a blind spot of the best tier', () => {
  it('adds a gate to S0 as its template has it (S0-I10)', () => {
    const open = { ...s0, gates: [] };
    const found = lint(open).find(({ code }) => code === 'top-tier-blind-spot');
    const repaired = found && applyRepair(open, found, 'add-gate');
    expect(repaired?.gates).toMatchObject([{ tier: 'vip', dimension: 'risk', atLeast: 3, otherwise: 'key' }]);
    expect(repaired && lint(repaired).map(({ code }) => code)).not.toContain('top-tier-blind-spot');
  });

  it('finds nothing where the lowest score in one dimension keeps the total below the best tier', () => {
    // Half the weight at 1, half at 5: exactly 3, below the edge of 4.
    expect(lint(aModel())).toEqual([]);
    expect(lint(aModel({ tiers: [aTier('high', 3), aTier('low', 1)] })).map(({ facts }) => facts)).toEqual([
      { dimension: 'one', best: 3, tier: 'high' },
      { dimension: 'two', best: 3, tier: 'high' },
    ]);
  });
});
