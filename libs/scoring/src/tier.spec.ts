import type { EvaluationModel } from '@assay/model';
import { describe, expect, it } from '@jest/globals';
import { s0 } from './s0-values.fixture.js';
import { applyGates, tierOf } from './tier.js';

const chained: EvaluationModel = {
  ...s0,
  gates: [
    ...s0.gates,
    {
      key: 'key-needs-value',
      tier: 'key',
      dimension: 'value',
      atLeast: 2,
      otherwise: 'normal',
      reason: { zh: '价值不足', en: 'Too little value' },
    },
  ],
};

const dimension = (key: string, score: number | null) => ({ dimension: key, score, coverage: 1 });

describe('tierOf', () => {
  it('gives the lowest tier to a total below its edge, which only a faulty model can make', () => {
    expect(tierOf(s0, 0.5)).toBe('at-risk');
    expect(() => tierOf({ ...s0, tiers: [] }, 3)).toThrow(RangeError);
  });
});

describe('applyGates', () => {
  it('leaves the tier when the gate is open, exactly at its edge too', () => {
    expect(applyGates(s0, 'vip', [dimension('risk', 3)])).toEqual({ tier: 'vip', moves: [] });
    expect(applyGates(s0, 'normal', [dimension('risk', 1)])).toEqual({ tier: 'normal', moves: [] });
  });

  it('goes through the gate of the tier it led to', () => {
    const { tier, moves } = applyGates(chained, 'vip', [dimension('risk', 1), dimension('value', 1)]);
    expect(tier).toBe('normal');
    expect(moves.map(({ from, to }) => [from, to])).toEqual([
      ['vip', 'key'],
      ['key', 'normal'],
    ]);
  });
});
