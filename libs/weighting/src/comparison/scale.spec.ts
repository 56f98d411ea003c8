import fc from 'fast-check';
import { largestOf, onScale, SCALES } from './scale.js';

describe('judgement scales', () => {
  it('Goepel 2019: the largest ratios 9, log2 10, 3, 9, 9, 9, 9(n-1), 9(n-1), 81, 256', () => {
    expect(SCALES.map((scale) => largestOf(scale, 4))).toEqual([
      9,
      Math.log2(10),
      3,
      9,
      9,
      expect.closeTo(9, 12),
      expect.closeTo(27, 12),
      expect.closeTo(27, 12),
      81,
      256,
    ]);
  });

  it('Salo & Hamalainen 1997: the balanced scale spreads the weight of the first of two evenly from .5 to .9', () => {
    const weights = [1, 2, 3, 4, 5, 6, 7, 8, 9].map((x) => {
      const ratio = onScale('balanced', x, 2);
      return ratio / (1 + ratio);
    });
    weights.forEach((weight, index) => expect(weight).toBeCloseTo(0.5 + 0.05 * index, 12));
  });

  it('law: equal stays equal, the inverse stays the inverse, more stays more', () => {
    const judgement = fc.double({ min: 1, max: 9, noNaN: true });
    fc.assert(
      fc.property(
        fc.constantFrom(...SCALES),
        judgement,
        fc.integer({ min: 2, max: 9 }),
        (scale, x, items) => {
          // The logarithmic scale gives log2(1 + 1) = 1 for equal importance, as all others do.
          expect(onScale(scale, 1, items)).toBeCloseTo(1, 12);
          expect(onScale(scale, x, items) * onScale(scale, 1 / x, items)).toBeCloseTo(1, 9);
          expect(onScale(scale, 9, items)).toBeGreaterThanOrEqual(onScale(scale, x, items));
        },
      ),
    );
  });
});
