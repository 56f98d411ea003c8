import { describe, expect, it } from '@jest/globals';
import { aModel, aTier } from '../small-model.fixture.js';
import type { Tier } from '../types.js';
import { applyRepair, DEFAULT_LINT_OPTIONS, lint } from './lint.js';
import { tierEdges } from './tier-edges.js';

const find = (...tiers: readonly Tier[]) => tierEdges.find(aModel({ tiers }), DEFAULT_LINT_OPTIONS);

describe('the check of tiers', () => {
  it('finds nothing when they fall from the top to the bottom of the scale', () => {
    expect(find(aTier('high', 4), aTier('middle', 2.5), aTier('low', 1))).toEqual([]);
  });

  it('wants tiers at all', () => {
    expect(find()).toMatchObject([{ code: 'tiers-missing', severity: 'fault' }]);
  });

  it('names two tiers with one edge, and an edge off the scale', () => {
    expect(find(aTier('high', 4), aTier('twin', 4), aTier('low', 1))).toMatchObject([
      { code: 'tier-shared-edge', path: '/tiers/1/from', facts: { first: 'high', second: 'twin', edge: 4 } },
    ]);
    expect(find(aTier('high', 6), aTier('low', 1))).toMatchObject([
      { code: 'tier-off-scale', path: '/tiers/0/from' },
    ]);
  });

  it('sorts tiers listed upwards', () => {
    const model = aModel({ tiers: [aTier('low', 1), aTier('high', 4)] });
    const [found] = lint(model);
    expect(found?.code).toBe('tier-order');
    const repaired = found && applyRepair(model, found, 'sort');
    expect(repaired?.tiers.map(({ key }) => key)).toEqual(['high', 'low']);
  });

  it('stretches the lowest tier to the bottom of the scale', () => {
    const model = aModel({ tiers: [aTier('high', 4), aTier('low', 2)] });
    const [found] = lint(model);
    expect(found).toMatchObject({ code: 'tier-gap', facts: { min: 1, edge: 2 } });
    const repaired = found && applyRepair(model, found, 'stretch-lowest');
    expect(repaired && lint(repaired)).toEqual([]);
  });
});
