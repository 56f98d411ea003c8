import { bandsByLowerEdge, bandsByUpperEdge } from '@assay/model';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { isInBand, scoreByRule } from './band-hit.js';

const SCALE = { min: 1, max: 5 };

describe('scoreByRule', () => {
  it('says which band was hit, with its edges', () => {
    const rule = { kind: 'bands', bands: bandsByLowerEdge([5, 3, 1], [20, 10]) } as const;
    expect(scoreByRule(12, rule, SCALE)).toEqual({
      score: 3,
      band: { index: 1, from: 10, fromInclusive: true, to: 20, toInclusive: false },
    });
  });

  it('lets the first band win where two hold the value', () => {
    const bands = [...bandsByLowerEdge([5], []), ...bandsByLowerEdge([1], [])];
    expect(scoreByRule(0, { kind: 'bands', bands }, SCALE)).toMatchObject({ score: 5, band: { index: 0 } });
  });

  it('has no score for a value in no band, nor for an as-is value off the scale', () => {
    const [upper] = bandsByLowerEdge([5, 1], [10]);
    const rule = { kind: 'bands', bands: upper === undefined ? [] : [upper] } as const;
    expect(scoreByRule(9, rule, SCALE)).toEqual({ score: null, band: null });
    expect(scoreByRule(5.1, { kind: 'as-is' }, SCALE)).toEqual({ score: null, band: null });
    expect(scoreByRule(5, { kind: 'as-is' }, SCALE)).toEqual({ score: 5, band: null });
  });
});

describe('isInBand', () => {
  it('law: every finite value is in exactly one of a list of bands, noise included', () => {
    const edges = fc
      .uniqueArray(fc.integer({ min: -1000, max: 1000 }), { minLength: 1, maxLength: 6 })
      .map((drawn) => drawn.toSorted((a, b) => a - b).map((edge) => edge / 10));
    const near = fc.constantFrom(0, 1e-13, -1e-13, 1e-9, -1e-9, 0.05);
    fc.assert(
      fc.property(
        edges,
        near,
        fc.nat(),
        fc.double({ noNaN: true, noDefaultInfinity: true }),
        (drawn, by, at, any) => {
          const scores = Array.from({ length: drawn.length + 1 }, (_, place) => place);
          const onEdge = (drawn[at % drawn.length] ?? 0) + by;
          for (const value of [onEdge, any]) {
            const falling = bandsByLowerEdge(scores, drawn.toReversed());
            const rising = bandsByUpperEdge(scores, drawn);
            expect(falling.filter((band) => isInBand(value, band))).toHaveLength(1);
            expect(rising.filter((band) => isInBand(value, band))).toHaveLength(1);
          }
        },
      ),
    );
  });
});
