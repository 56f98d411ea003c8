import fc from 'fast-check';
import { valueOf } from '../../testing/read.js';
import { consensusCamps, nodeAgreement } from './node-agreement.js';
import { weighNode, type ExpertSteps } from './weigh-node.js';

const items = ['a', 'b', 'c'];
const compare = (...answers: number[][]) => {
  const experts: ExpertSteps[] = answers.map((steps, place) => ({ expert: `e${place}`, steps }));
  const node = valueOf(weighNode({ key: 'goal', items }, experts));
  return { node, agreement: valueOf(nodeAgreement(node, experts, 0.75)) };
};

describe('experts of a node', () => {
  it('law: alike, they stand at distance 0, in one camp, with nothing to suggest', () => {
    fc.assert(
      fc.property(fc.integer({ min: -8, max: 8 }), (first) => {
        // consistent: the second and third item are equal, the first stands to both alike
        const { agreement } = compare([first, first, 0], [first, first, 0], [first, first, 0]);
        for (const { cardinal, ordinal } of agreement.experts) {
          expect(cardinal).toBeCloseTo(0, 10);
          expect(ordinal).toBe(0);
        }
        expect(agreement.camps).toEqual([[0, 1, 2]]);
        expect(agreement.suggestion).toBeNull();
      }),
    );
  });

  it('fall into camps that one figure hides: two for the first item, two for the last', () => {
    const { node, agreement } = compare([6, 8, 2], [6, 8, 2], [-2, -8, -6], [-2, -8, -6]);
    expect(agreement.camps).toEqual([
      [0, 1],
      [2, 3],
    ]);
    expect(agreement.smallest?.sStar).toBeLessThan(0.3);
    expect(agreement.pairwise[0]?.[1]).toBe(1);
    expect(node.consensus?.sStar).toBeLessThan(0.5);
  });

  it('the one furthest away is asked to come half way on a logarithmic scale (Dong et al. 2010, theta .5)', () => {
    const { node, agreement } = compare([2, 4, 2], [2, 4, 2], [2, 4, 2], [-4, -6, -2]);
    expect(agreement.suggestion?.expert).toBe('e3');
    const first = agreement.suggestion?.steps.find(({ place }) => place === 0);
    const [wa = 1, wb = 1] = node.group.weights;
    const wanted = Math.sqrt((1 / 5) * (wa / wb));
    expect(first).toMatchObject({ from: -4, row: 0, column: 1 });
    expect(first?.to).toBe(wanted >= 1 ? Math.round(wanted) - 1 : 1 - Math.round(1 / wanted));
  });

  it('belong to one camp through a third: 0-1 and 1-2 agree, 0-2 do not', () => {
    const pairwise = [
      [1, 0.8, 0.5, 0.1],
      [0.8, 1, 0.8, 0.1],
      [0.5, 0.8, 1, 0.1],
      [0.1, 0.1, 0.1, 1],
    ];
    expect(consensusCamps(pairwise, 0.75)).toEqual([[0, 1, 2], [3]]);
    expect(consensusCamps(pairwise, 0.9)).toEqual([[0], [1], [2], [3]]);
  });

  it('with unequal weights: the weighted consensus stands beside, the plain one stays', () => {
    const steps = [
      [2, 4, 2],
      [-2, -4, -2],
    ];
    const equal = valueOf(
      weighNode(
        { key: 'goal', items },
        steps.map((own, place) => ({ expert: `e${place}`, steps: own })),
      ),
    );
    const weighted = valueOf(
      weighNode(
        { key: 'goal', items },
        steps.map((own, place) => ({ expert: `e${place}`, steps: own, weight: place === 0 ? 3 : 1 })),
      ),
    );
    expect(equal.weightedConsensus).toBeNull();
    expect(weighted.consensus?.sStar).toBeCloseTo(equal.consensus?.sStar ?? 0, 12);
    expect(weighted.weightedConsensus?.sStar).toBeGreaterThan(weighted.consensus?.sStar ?? 1);
  });
});
