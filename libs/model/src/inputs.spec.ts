import { describe, expect, it } from '@jest/globals';
import { findIndicator, inputsOf, inputsOfIndicator } from './inputs.js';
import { aModel, anIndicator } from './small-model.fixture.js';

describe('inputsOfIndicator', () => {
  it('takes metric, window and rule of a single metric', () => {
    const indicator = anIndicator('spend', { source: { kind: 'metric', metric: 'spend', months: 12 } });
    expect(inputsOfIndicator(indicator)).toMatchObject([
      { key: 'spend', indicator: 'spend', source: { kind: 'metric', metric: 'spend', months: 12 } },
    ]);
  });

  it('names each part of a joined indicator after its metric', () => {
    const part = {
      months: 3,
      name: { zh: '部分', en: 'Part' },
      unit: 'ratio',
      direction: 'cost',
      rule: { kind: 'as-is' },
      ruleOrigin: 'proposal',
    } as const;
    const indicator = anIndicator('churn', {
      source: {
        kind: 'metrics',
        join: 'worst',
        parts: [
          { metric: 'x', ...part },
          { metric: 'y', ...part },
        ],
      },
    });
    expect(inputsOfIndicator(indicator).map(({ key, direction }) => [key, direction])).toEqual([
      ['churn.x', 'cost'],
      ['churn.y', 'cost'],
    ]);
  });
});

describe('inputsOf', () => {
  it('keeps the order of the tree', () => {
    expect(inputsOf(aModel()).map(({ key }) => key)).toEqual(['a', 'b', 'c', 'd']);
  });
});

describe('findIndicator', () => {
  it('finds an indicator in any dimension, and nothing where there is none', () => {
    expect(findIndicator(aModel(), 'd')?.key).toBe('d');
    expect(findIndicator(aModel(), 'e')).toBeUndefined();
  });
});
