import type { RawJudgement } from '../comparison/fraction.js';
import { comparisonFromUpper } from '../comparison/read-comparison.js';
import { printed, valueOf } from '../../testing/read.js';
import { weighComparison } from '../weigh-comparison.js';
import { alternativeTotals, weighTree, type TreeNode } from './weigh-tree.js';

const leaf = (key: string): TreeNode => ({ key, comparison: null, children: [] });

function node(key: string, upper: RawJudgement[], children: TreeNode[]): TreeNode {
  const keys = children.map((child) => child.key);
  return { key, comparison: valueOf(comparisonFromUpper(keys, upper)), children };
}

describe('weighTree', () => {
  it('Saaty 2005, choosing a city: Bethesda .229, Boston .275, Pittsburgh .385, Santa Fe .111', () => {
    const cities = ['Bethesda', 'Boston', 'Pittsburgh', 'Santa Fe'];
    const goal = node(
      'goal',
      ['1/5', 3, '1/2', 5, 7, 1, 7, '1/4', 3, 7],
      ['culture', 'family', 'housing', 'jobs', 'transportation'].map(leaf),
    );
    const shares = new Map(
      Object.entries({
        culture: ['1/2', 1, '1/2', 2.5, 1, '1/2.5'],
        family: [2, '1/3', 4, '1/8', 2, 9],
        housing: [5, '1/2', 2.5, '1/9', '1/4', 7],
        jobs: ['1/2', 3, 4, 6, 8, 1],
        transportation: [1.5, '1/2', 4, '1/3.5', 2.5, 9],
      }).map(([key, upper]) => [
        key,
        valueOf(weighComparison(valueOf(comparisonFromUpper(cities, upper)), { method: 'eigenvector' }))
          .weights,
      ]),
    );
    const { global } = valueOf(weighTree(goal, { method: 'eigenvector' }));
    expect(printed(alternativeTotals(goal, global, shares), 3)).toEqual(['0.229', '0.275', '0.385', '0.111']);
  });

  it('multiplies down branches of unequal depth; the leaves sum to 1', () => {
    const tree = node('goal', [3], [leaf('price'), node('service', [1], [leaf('speed'), leaf('care')])]);
    const { local, global, consistencyRatio } = valueOf(weighTree(tree));
    expect(local.get('service')).toBeCloseTo(0.25, 12);
    expect(global.get('speed')).toBeCloseTo(0.125, 12);
    const leaves = ['price', 'speed', 'care'].map((key) => global.get(key) ?? 0);
    expect(Math.abs(leaves.reduce((total, weight) => total + weight, 0) - 1)).toBeLessThan(1e-12);
    expect([...consistencyRatio]).toEqual([
      ['goal', 0],
      ['service', 0],
    ]);
  });

  it('refuses a key that stands twice, and children that nobody compared', () => {
    expect(weighTree(node('goal', [1], [leaf('a'), node('b', [1], [leaf('a'), leaf('c')])]))).toMatchObject({
      problem: { code: 'item-repeated', facts: { item: 'a' } },
    });
    expect(weighTree({ key: 'goal', comparison: null, children: [leaf('a'), leaf('b')] })).toMatchObject({
      problem: { code: 'comparison-missing', facts: { node: 'goal' } },
    });
  });
});
