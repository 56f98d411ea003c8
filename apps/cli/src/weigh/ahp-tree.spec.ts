import { answerOf, refusalOf } from '../../testing/run-assay.js';

interface Answer {
  local: Record<string, number>;
  global: Record<string, number>;
  alternatives?: number[];
}

const TREE = ['weigh', 'ahp-tree'];

describe('assay weigh ahp-tree', () => {
  it('Saaty 2005, choosing a city: .229 .275 .385 .111', () => {
    const answer = answerOf<Answer>(TREE, {
      method: 'eigenvector',
      alternatives: ['Bethesda', 'Boston', 'Pittsburgh', 'Santa Fe'],
      tree: {
        key: 'goal',
        upper: ['1/5', 3, '1/2', 5, 7, 1, 7, '1/4', 3, 7],
        children: [
          { key: 'culture', upper: ['1/2', 1, '1/2', 2.5, 1, '1/2.5'] },
          { key: 'family', upper: [2, '1/3', 4, '1/8', 2, 9] },
          { key: 'housing', upper: [5, '1/2', 2.5, '1/9', '1/4', 7] },
          { key: 'jobs', upper: ['1/2', 3, 4, 6, 8, 1] },
          { key: 'transportation', upper: [1.5, '1/2', 4, '1/3.5', 2.5, 9] },
        ],
      },
    });
    expect(answer.alternatives?.map((total) => total.toFixed(3))).toEqual([
      '0.229',
      '0.275',
      '0.385',
      '0.111',
    ]);
  });

  it('multiplies down branches of unequal depth, and takes scores for a comparison', () => {
    const answer = answerOf<Answer>(TREE, {
      alternatives: ['north', 'south'],
      tree: {
        key: 'goal',
        upper: [3],
        children: [
          { key: 'price', scores: [30, 10] },
          {
            key: 'service',
            upper: [1],
            children: [
              { key: 'speed', upper: [4] },
              { key: 'care', scores: [1, 1] },
            ],
          },
        ],
      },
    });
    expect(answer.local).toMatchObject({ price: expect.closeTo(0.75, 12), speed: expect.closeTo(0.5, 12) });
    expect(answer.global).toMatchObject({
      price: expect.closeTo(0.75, 12),
      speed: expect.closeTo(0.125, 12),
    });
    expect(answer.alternatives?.[0]).toBeCloseTo(0.75 * 0.75 + 0.125 * 0.8 + 0.125 * 0.5, 12);
  });

  it('says nothing of alternatives when there are none', () => {
    const tree = { key: 'goal', upper: [1], children: [{ key: 'a' }, { key: 'b' }] };
    expect(answerOf<Answer>(TREE, { tree })).not.toHaveProperty('alternatives');
  });

  it('names the node that cannot be weighed', () => {
    const two = [{ key: 'a' }, { key: 'b' }];
    expect(refusalOf(TREE, { tree: { key: 'goal', children: two } })).toMatchObject({
      code: 'comparison-missing',
      facts: { node: 'goal' },
    });
    expect(refusalOf(TREE, { tree: { key: 'goal', upper: [1, 2], children: two } })).toMatchObject({
      code: 'wrong-judgement-count',
      facts: { node: 'goal', expected: 1, found: 2 },
    });
    const scored = {
      key: 'goal',
      upper: [1],
      children: [
        { key: 'a', scores: [1] },
        { key: 'b', scores: [1, 2] },
      ],
    };
    expect(refusalOf(TREE, { tree: scored, alternatives: ['x', 'y'] })).toMatchObject({
      code: 'scores-do-not-fit',
      facts: { node: 'a', expected: 2, found: 1 },
    });
  });
});
