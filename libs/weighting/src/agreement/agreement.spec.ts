import fc from 'fast-check';
import { valueOf } from '../../testing/read.js';
import { fTail } from './beta.js';
import { intraclass } from './intraclass.js';
import { krippendorffAlpha, LEVELS } from './krippendorff.js';
import { ratedByAll } from './ratings.js';
import { readingOf } from './readings.js';
import { ordinalConsensus } from './tastle-wierman.js';

describe('krippendorffAlpha', () => {
  const _ = null;
  const observers = [
    [1, 2, 3, 3, 2, 1, 4, 1, 2, _, _, _],
    [1, 2, 3, 3, 2, 2, 4, 1, 2, 5, _, 3],
    [_, 3, 3, 3, 2, 3, 4, 2, 2, 5, 1, _],
    [1, 2, 3, 3, 2, 4, 4, 1, 2, 5, 1, _],
  ];

  it('Krippendorff 2011, four observers, twelve units: .743 nominal, .815 ordinal, .849 interval, .797 ratio', () => {
    const printed = LEVELS.map((level) => valueOf(krippendorffAlpha(observers, level)).toFixed(3));
    expect(printed).toEqual(['0.743', '0.815', '0.849', '0.797']);
  });

  it('law: full agreement is 1 at every level, whatever is missing', () => {
    const items = fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 2, maxLength: 8 });
    fc.assert(
      fc.property(items, fc.constantFrom(...LEVELS), (row, level) => {
        const alpha = krippendorffAlpha(
          [row, row, row.map((value, place) => (place === 0 ? null : value))],
          level,
        );
        if (alpha.ok) expect(alpha.value).toBeCloseTo(1, 12);
        else expect(new Set(row).size).toBe(1);
      }),
    );
  });

  it('refuses when no item was rated twice', () => {
    expect(
      krippendorffAlpha(
        [
          [1, null],
          [null, 2],
        ],
        'interval',
      ),
    ).toMatchObject({ problem: { code: 'too-few-ratings' } });
  });
});

describe('intraclass', () => {
  /** Four judges, six targets. */
  const judges = [
    [9, 6, 8, 7, 10, 6],
    [2, 1, 4, 1, 5, 2],
    [5, 3, 6, 2, 6, 4],
    [8, 2, 8, 6, 9, 7],
  ];
  const of = (model: Parameters<typeof intraclass>[1], unit: 'single' | 'average') =>
    valueOf(intraclass(judges, model, unit));

  it('Shrout & Fleiss 1979: .17 .29 .71 for a single judge, .44 .62 .91 for the mean', () => {
    const models = ['one-way', 'two-way-agreement', 'two-way-consistency'] as const;
    expect(models.map((model) => of(model, 'single').icc.toFixed(2))).toEqual(['0.17', '0.29', '0.71']);
    expect(models.map((model) => of(model, 'average').icc.toFixed(2))).toEqual(['0.44', '0.62', '0.91']);
  });

  it('Shrout & Fleiss 1979: between targets 11.24 against residual 1.02, F 11.03 with 5 and 15 degrees', () => {
    const { f, degreesOfFreedom, pValue } = of('two-way-agreement', 'single');
    expect(f).toBeCloseTo(11.24 / 1.02, 1);
    expect(degreesOfFreedom).toEqual([5, 15]);
    expect(pValue).toBeLessThan(0.001);
  });

  it('uses the items that everybody rated', () => {
    const gaps = judges.map((row, rater) => [...row, rater === 0 ? null : 3]);
    expect(ratedByAll(gaps)).toEqual(judges);
    expect(intraclass(gaps, 'two-way-agreement', 'single')).toEqual(
      intraclass(judges, 'two-way-agreement', 'single'),
    );
  });

  it('is 1 for raters of one mind, and refused when nothing varies', () => {
    const alike = valueOf(
      intraclass(
        [
          [1, 2, 3],
          [1, 2, 3],
        ],
        'two-way-agreement',
        'single',
      ),
    );
    expect(alike).toMatchObject({ icc: 1, f: Infinity, pValue: 0 });
    expect(
      intraclass(
        [
          [2, 2],
          [2, 2],
        ],
        'one-way',
        'single',
      ),
    ).toMatchObject({ problem: { code: 'ratings-do-not-vary' } });
  });
});

describe('ordinalConsensus', () => {
  it('is 1 when all say the same and 0 when half stand at either end', () => {
    const items = valueOf(
      ordinalConsensus(
        [
          [3, 1, null],
          [3, 1, null],
          [3, 5, null],
          [3, 5, null],
        ],
        [1, 5],
      ),
    );
    expect(items).toEqual([1, 0, null]);
  });

  it('by hand: 2 and 4 of 1..5 lie a quarter of the scale from their mean, log2(3/4)', () => {
    const [item] = valueOf(ordinalConsensus([[2], [4]], [1, 5]));
    expect(item).toBeCloseTo(1 + Math.log2(3 / 4), 12);
  });

  it('refuses a rating off the scale, and a scale without length', () => {
    expect(ordinalConsensus([[6], [1]], [1, 5])).toMatchObject({ problem: { code: 'rating-off-scale' } });
    expect(ordinalConsensus([[1], [1]], [1, 1])).toMatchObject({ problem: { code: 'scale-without-length' } });
  });
});

describe('fTail', () => {
  it('printed tables: the 5 % points of F(5, 15) and F(1, 10), the 1 % point of F(3, 20)', () => {
    expect(fTail(2.901295, 5, 15)).toBeCloseTo(0.05, 5);
    expect(fTail(4.964603, 1, 10)).toBeCloseTo(0.05, 5);
    expect(fTail(4.938193, 3, 20)).toBeCloseTo(0.01, 5);
  });
});

describe('readings', () => {
  it('Schmidt 1997: .5 is moderate, .7 strong; Krippendorff 2004: .8 reliable', () => {
    expect(readingOf('concordance', 0.54).key).toBe('moderate');
    expect(readingOf('concordance', 0.7).key).toBe('strong');
    expect(readingOf('reliability', -0.2).key).toBe('unreliable');
    expect(readingOf('intraclass', 0.75).key).toBe('good');
  });
});
