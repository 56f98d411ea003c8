import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { indicatorsOf } from './inputs.js';
import { aModel } from './small-model.fixture.js';
import { s0 } from './templates/s0/model.js';
import { printedWeights, weightsOf } from './weights.js';

describe('weightsOf', () => {
  it('puts the printed weight beside that of an accepted set', () => {
    const { indicators } = weightsOf(aModel(), { a: 1, b: 3, c: 4, d: 0 });
    expect(indicators).toEqual([
      { indicator: 'a', dimension: 'one', printed: 25, share: 0.125, local: 0.25 },
      { indicator: 'b', dimension: 'one', printed: 25, share: 0.375, local: 0.75 },
      { indicator: 'c', dimension: 'two', printed: 25, share: 0.5, local: 1 },
      { indicator: 'd', dimension: 'two', printed: 25, share: 0, local: 0 },
    ]);
  });

  it('law: shares add up to 1, whatever the unit of the set', () => {
    const weights = fc.array(fc.double({ min: 1e-3, max: 1e3, noNaN: true }), {
      minLength: 11,
      maxLength: 11,
    });
    fc.assert(
      fc.property(weights, (drawn) => {
        const set = Object.fromEntries(indicatorsOf(s0).map(({ key }, at) => [key, drawn[at] ?? 1]));
        const { indicators, dimensions } = weightsOf(s0, set);
        expect(indicators.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 12);
        expect(dimensions.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 12);
      }),
    );
  });

  it.each([
    ['lacks an indicator', { a: 1, b: 1, c: 1 }],
    ['has a negative weight', { a: 1, b: -1, c: 1, d: 1 }],
    ['has a weight that is not a number', { a: 1, b: NaN, c: 1, d: 1 }],
    ['adds up to nothing', { a: 0, b: 0, c: 0, d: 0 }],
  ])('refuses a set that %s', (_, weights) => {
    expect(() => weightsOf(aModel(), weights)).toThrow(RangeError);
  });
});

describe('printedWeights', () => {
  it('lists the printed weight of every indicator', () => {
    expect(printedWeights(aModel())).toEqual({ a: 25, b: 25, c: 25, d: 25 });
  });
});
