import { describe, expect, it } from '@jest/globals';
import { ahpTree, weightsFromTree } from './ahp-tree.js';
import { aDimension, aModel, anIndicator } from './small-model.fixture.js';

const model = aModel({
  dimensions: [
    aDimension('one', [anIndicator('a'), anIndicator('b')]),
    aDimension('two', [anIndicator('c')]),
  ],
});

describe('ahpTree', () => {
  it('compares the dimensions first, then the indicators of each', () => {
    const nodes = ahpTree(model).map(({ key, items, comparisons }) => [
      key,
      items.map((item) => item.key),
      comparisons,
    ]);
    expect(nodes).toEqual([
      ['goal', ['one', 'two'], 1],
      ['one', ['a', 'b'], 1],
      ['two', ['c'], 0],
    ]);
  });
});

describe('weightsFromTree', () => {
  it('multiplies down the tree; an only child weighs 1', () => {
    const weights = weightsFromTree(model, { goal: { one: 0.75, two: 0.25 }, one: { a: 0.5, b: 0.5 } });
    expect(weights).toEqual({ a: 0.375, b: 0.375, c: 0.25 });
  });

  it('refuses a node or an item without a weight', () => {
    expect(() => weightsFromTree(model, { goal: { one: 0.5, two: 0.5 } })).toThrow('a in one');
    expect(() => weightsFromTree(model, { goal: { one: 1 }, one: { a: 1, b: 0 } })).toThrow('two in goal');
  });
});
