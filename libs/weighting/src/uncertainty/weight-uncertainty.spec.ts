import fc from 'fast-check';
import { entry, sum } from '../numbers/matrix.js';
import { seededRandom } from '../numbers/seeded-random.js';
import type { TreeNode } from '../hierarchy/weigh-tree.js';
import { incompleteComparison } from '../../testing/arbitrary.js';
import { fromUpper, valueOf } from '../../testing/read.js';
import { weighComparison } from '../weigh-comparison.js';
import { orderStatistic } from './order-statistic.js';
import { rankShares } from './rank-shares.js';
import { comparisonUncertainty, weightUncertainty } from './weight-uncertainty.js';

const leaf = (key: string): TreeNode => ({ key, comparison: null, children: [] });

describe('uncertainty of weights', () => {
  it('Goepel 2019: of two items a judgement of 3 gives .75, +2.8 % and -3.6 %', () => {
    const { ranges, draws, dropped } = valueOf(comparisonUncertainty(fromUpper(3), 1, { seed: 7 }));
    const [first] = ranges;
    expect(first?.weight).toBeCloseTo(0.75, 12);
    expect((100 * ((first?.highest ?? 0) - 0.75)).toFixed(1)).toBe('2.8');
    expect((100 * (0.75 - (first?.lowest ?? 0))).toFixed(1)).toBe('3.6');
    expect([draws, dropped]).toEqual([10_000, 0]);
  });

  it('shrinks with the root of the number of experts: four halve the step', () => {
    const { ranges } = valueOf(comparisonUncertainty(fromUpper(3), 4, { seed: 7 }));
    // 3.25 / 4.25 and 2.75 / 3.75
    expect(ranges[0]?.highest).toBeCloseTo(3.25 / 4.25, 4);
    expect(ranges[0]?.lowest).toBeCloseTo(2.75 / 3.75, 4);
  });

  it('crosses from one side of the scale to the other: 1 varies from 1 / 1.5 to 1.5', () => {
    const {
      ranges,
      rankShares: shares,
      overlapping,
    } = valueOf(comparisonUncertainty(fromUpper(1), 1, { seed: 1 }));
    expect(ranges[0]?.highest).toBeCloseTo(0.6, 3);
    expect(ranges[0]?.lowest).toBeCloseTo(0.4, 3);
    expect(shares[0]?.[0]).toBeCloseTo(0.5, 1);
    expect(overlapping).toEqual([[0, 1]]);
  });

  it('the middle 95 % of a uniform step: 2.525 to 3.475 of 3', () => {
    const { ranges } = valueOf(comparisonUncertainty(fromUpper(3), 1, { seed: 11, draws: 40_000 }));
    expect(ranges[0]?.low).toBeCloseTo(2.525 / 3.525, 3);
    expect(ranges[0]?.high).toBeCloseTo(3.475 / 4.475, 3);
    const { low = 0, high = 0, lowest = 0, highest = 0 } = ranges[0] ?? {};
    expect(lowest < low && high < highest).toBe(true);
  });

  it('the same seed gives the same draws, another one others', () => {
    const of = (seed: number) => valueOf(comparisonUncertainty(fromUpper(3, 5, 2), 5, { seed, draws: 500 }));
    expect(of(3)).toEqual(of(3));
    expect(of(3).ranges).not.toEqual(of(4).ranges);
  });

  it('drops draws that contradict themselves, and refuses when none is left', () => {
    // CR of 2, 8, 2 lies near the limit: some variations pass, some do not
    const { draws, dropped } = valueOf(comparisonUncertainty(fromUpper(2, 1, 2), 1, { seed: 1 }));
    expect(draws + dropped).toBe(10_000);
    expect(Math.min(draws, dropped)).toBeGreaterThan(100);
    expect(comparisonUncertainty(fromUpper(9, '1/9', 9), 1, { seed: 1 })).toEqual({
      ok: false,
      problem: { code: 'too-inconsistent-to-vary', facts: { limit: 0.25 } },
    });
    const all = valueOf(
      comparisonUncertainty(fromUpper(9, '1/9', 9), 1, { seed: 1, draws: 50, ratioLimit: 100 }),
    );
    expect(all).toMatchObject({ draws: 50, dropped: 0 });
  });

  it('a larger random index lets more draws pass', () => {
    const of = (randomIndex: number) =>
      valueOf(comparisonUncertainty(fromUpper(2, 1, 2), 1, { seed: 1, randomIndex })).draws;
    expect(of(0.7)).toBeGreaterThan(of(0.5));
  });

  it('law: as judged lies within the range, also with pairs open, and ranks are shared out whole', () => {
    fc.assert(
      fc.property(incompleteComparison, fc.integer({ min: 1, max: 20 }), (comparison, experts) => {
        const options = { seed: 5, draws: 400, ratioLimit: 1e9 };
        const { ranges, rankShares: shares } = valueOf(comparisonUncertainty(comparison, experts, options));
        const { weights } = valueOf(weighComparison(comparison));
        ranges.forEach(({ weight, lowest, highest }, item) => {
          expect(weight).toBe(entry(weights, item));
          expect(lowest).toBeLessThanOrEqual(weight * 1.05);
          expect(highest).toBeGreaterThanOrEqual(weight * 0.95);
          expect(sum(entry(shares, item))).toBeCloseTo(1, 9);
          expect(sum(shares.map((row) => entry(row, item)))).toBeCloseTo(1, 9);
        });
      }),
      { numRuns: 40 },
    );
  });

  it('without variation every draw is the weighing itself, whole or with open pairs', () => {
    for (const comparison of [fromUpper(3, 5, 2), fromUpper(3, null, 2, 4, null, 2)]) {
      const { ranges } = valueOf(
        comparisonUncertainty(comparison, 1, { seed: 1, draws: 3, halfStep: 0, ratioLimit: 1e9 }),
      );
      for (const { weight, lowest, highest } of ranges) {
        expect(lowest).toBeCloseTo(weight, 12);
        expect(highest).toBeCloseTo(weight, 12);
      }
    }
  });

  const tree: TreeNode = {
    key: 'goal',
    comparison: { items: ['price', 'service', 'risk'], upper: [2, 6, 3] },
    children: [
      leaf('price'),
      {
        key: 'service',
        comparison: { items: ['speed', 'care'], upper: [3] },
        children: [leaf('speed'), { key: 'care', comparison: null, children: [leaf('calls')] }],
      },
      leaf('risk'),
    ],
  };

  it('multiplies down a tree of unequal branches; the leaves of every draw sum to 1', () => {
    const { leaves, nodes, draws } = valueOf(weightUncertainty(tree, 4, { seed: 2, draws: 2000 }));
    expect(leaves.ranges.map(({ key }) => key)).toEqual(['price', 'speed', 'calls', 'risk']);
    expect(leaves.ranges[1]?.weight).toBeCloseTo(0.75 * 0.3, 12);
    expect([...nodes.keys()]).toEqual(['goal', 'service']);
    expect(nodes.get('service')?.ranges[0]?.weight).toBeCloseTo(0.75, 12);
    expect(draws.draws).toBe(2000 - leaves.dropped);
    for (const draw of [0, 1, draws.draws - 1]) {
      expect(sum(draws.columns.map((column) => column[draw] ?? NaN))).toBeCloseTo(1, 12);
    }
    // .6 : .3 : .1 stand clear of each other with four experts
    expect(nodes.get('goal')?.overlapping).toEqual([]);
    expect(nodes.get('goal')?.rankShares).toEqual([
      [1, 0, 0],
      [0, 1, 0],
      [0, 0, 1],
    ]);
  });

  it('takes the experts of each node, and names the node that cannot be varied', () => {
    const options = { seed: 2, draws: 2000 };
    const width = (experts: number | Map<string, number>) => {
      const range = valueOf(weightUncertainty(tree, experts, options)).nodes.get('service')?.ranges[0];
      return (range?.highest ?? 0) - (range?.lowest ?? 0);
    };
    expect(width(new Map([['service', 100]]))).toBeLessThan(width(1) / 5);
    expect(width(new Map([['goal', 100]]))).toBeCloseTo(width(1), 2);
    const odd = { ...tree, comparison: { items: ['price', 'service', 'risk'], upper: [9, 1 / 9, 9] } };
    expect(weightUncertainty(odd, 1, options)).toMatchObject({
      problem: { code: 'too-inconsistent-to-vary', facts: { node: 'goal' } },
    });
    expect(weightUncertainty({ ...tree, comparison: null }, 1, options)).toMatchObject({
      problem: { code: 'comparison-missing' },
    });
  });

  it('a tree of one leaf has nothing to vary', () => {
    const { leaves } = valueOf(weightUncertainty(leaf('only'), 1, { seed: 1, draws: 10 }));
    expect(leaves.ranges).toEqual([{ key: 'only', weight: 1, lowest: 1, highest: 1, low: 1, high: 1 }]);
  });
});

describe('parts of it', () => {
  it('law: an order statistic is the value at its place after sorting', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 20 }), { minLength: 1, maxLength: 60 }),
        fc.nat(),
        (values, at) => {
          const place = at % values.length;
          const sorted = [...values].sort((a, b) => a - b);
          expect(orderStatistic(Float64Array.from(values), place)).toBe(sorted[place]);
        },
      ),
    );
  });

  it('ranks by hand: the first leads in two of three draws', () => {
    const columns = [
      [5, 5, 1],
      [3, 3, 3],
      [1, 4, 2],
    ].map((column) => Float64Array.from(column));
    const third = expect.closeTo(1 / 3, 12) as number;
    const twoThirds = expect.closeTo(2 / 3, 12) as number;
    expect(rankShares(columns, 3)).toEqual([
      [twoThirds, 0, third],
      [third, third, third],
      [0, twoThirds, third],
    ]);
    expect(rankShares(columns, 1)).toEqual([
      [1, 0, 0],
      [0, 1, 0],
      [0, 0, 1],
    ]);
  });

  it('random numbers depend on the seed alone, lie in 0 to 1 and average one half', () => {
    const [first, second] = [seededRandom(42), seededRandom(42)];
    const numbers = Array.from({ length: 10_000 }, first);
    expect(Array.from({ length: 3 }, second)).toEqual(numbers.slice(0, 3));
    expect(Math.min(...numbers)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...numbers)).toBeLessThan(1);
    expect(sum(numbers) / numbers.length).toBeCloseTo(0.5, 1);
  });
});
