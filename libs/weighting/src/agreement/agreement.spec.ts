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

  it('an item with fewer than two ratings changes nothing', () => {
    const more = observers.map((row, rater) => [...row, rater === 0 ? 5 : null, null]);
    for (const level of LEVELS) {
      expect(valueOf(krippendorffAlpha(more, level))).toBe(valueOf(krippendorffAlpha(observers, level)));
    }
  });

  it('law: the formula over all pairs of ratings, written out', () => {
    const rating = fc.oneof(
      { weight: 4, arbitrary: fc.integer({ min: 1, max: 5 }) },
      { weight: 1, arbitrary: fc.constant(null) },
    );
    const rows = fc
      .integer({ min: 2, max: 5 })
      .chain((items) =>
        fc.array(fc.array(rating, { minLength: items, maxLength: items }), { minLength: 2, maxLength: 4 }),
      );
    fc.assert(
      fc.property(rows, (ratings) => {
        const units = (ratings[0] ?? [])
          .map((_, item) => ratings.flatMap((row) => row[item] ?? []))
          .filter(({ length }) => length > 1);
        const all = units.flat();
        const between = (one: number, other: number) => {
          const [low, high] = [Math.min(one, other), Math.max(one, other)];
          const ends = all.filter((value) => value === low || value === high).length;
          const inside = all.filter((value) => value >= low && value <= high).length;
          return one === other ? 0 : (inside - ends / 2) ** 2;
        };
        const differences = {
          nominal: (one: number, other: number) => Number(one !== other),
          ordinal: between,
          interval: (one: number, other: number) => (one - other) ** 2,
          ratio: (one: number, other: number) => ((one - other) / (one + other)) ** 2,
        };
        for (const level of LEVELS) {
          const result = krippendorffAlpha(ratings, level);
          if (!result.ok) continue;
          const pairs = (values: number[]) =>
            values
              .flatMap((one) => values.map((other) => differences[level](one, other)))
              .reduce((a, b) => a + b, 0);
          const observed = units
            .map((values) => pairs(values) / (values.length - 1))
            .reduce((a, b) => a + b, 0);
          expect(result.value).toBeCloseTo(1 - (observed * (all.length - 1)) / pairs(all), 9);
        }
      }),
    );
  });

  it('refuses negative ratings on a ratio scale, nothing rated, and nothing that varies', () => {
    expect(
      krippendorffAlpha(
        [
          [1, -1],
          [2, 1],
        ],
        'ratio',
      ),
    ).toMatchObject({ problem: { code: 'ratio-below-zero', facts: { row: 1, column: 2, value: -1 } } });
    const none = [
      [null, null],
      [null, null],
    ];
    expect(krippendorffAlpha(none, 'nominal')).toMatchObject({ problem: { code: 'too-few-ratings' } });
    expect(krippendorffAlpha([], 'nominal')).toMatchObject({ problem: { code: 'too-few-ratings' } });
    const flat = [
      [0.1, 0.1, null],
      [0.1, 0.1, 3],
    ];
    expect(krippendorffAlpha(flat, 'interval')).toMatchObject({ problem: { code: 'ratings-do-not-vary' } });
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
  const singleOf = (ratings: number[][], model: Parameters<typeof intraclass>[1]) =>
    valueOf(intraclass(ratings, model, 'single')).icc;

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

  it('who rated nothing is no rater', () => {
    expect(ratedByAll([...judges, judges[0]?.map(() => null) ?? []])).toEqual(judges);
    expect(ratedByAll([[null], [null]])).toEqual([]);
  });

  it('refuses raters of whom each gives one value to all items, under every model that asks for their order', () => {
    const flat = [
      [1, 1, 1],
      [2, 2, 2],
    ];
    for (const model of ['two-way-agreement', 'two-way-consistency'] as const) {
      expect(intraclass(flat, model, 'average')).toMatchObject({ problem: { code: 'items-not-told-apart' } });
    }
    // for raters drawn anew for each item the difference is error: ms between 0, ms within .5, so -.5 / .5
    expect(singleOf(flat, 'one-way')).toBeCloseTo(-1, 12);
  });

  it('ratings of .1 and .7 that never vary are refused, though their mean is not exact', () => {
    const same = [
      [0.1, 0.1, 0.1],
      [0.1, 0.1, 0.1],
    ];
    expect(intraclass(same, 'one-way', 'single')).toMatchObject({ problem: { code: 'ratings-do-not-vary' } });
  });

  it('raters who turn the order round have no agreement of their mean, and never one above 1', () => {
    const opposed = [
      [1, 2, 3],
      [3, 2, 1],
    ];
    expect(intraclass(opposed, 'two-way-agreement', 'average')).toMatchObject({
      problem: { code: 'agreement-not-defined' },
    });
    expect(singleOf(opposed, 'two-way-consistency')).toBeCloseTo(-1, 12);
  });

  it('refuses when no two items were rated by all', () => {
    const gaps = [
      [1, 2, null],
      [1, null, 3],
    ];
    expect(intraclass(gaps, 'one-way', 'single')).toMatchObject({
      problem: { code: 'too-few-ratings', facts: { raters: 2, items: 1 } },
    });
  });

  it('law: no intraclass correlation exceeds 1', () => {
    const rows = fc.array(fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 4, maxLength: 4 }), {
      minLength: 2,
      maxLength: 5,
    });
    fc.assert(
      fc.property(rows, fc.constantFrom('single' as const, 'average' as const), (ratings, unit) => {
        for (const model of ['one-way', 'two-way-agreement', 'two-way-consistency'] as const) {
          const result = intraclass(ratings, model, unit);
          if (result.ok) expect(result.value.icc).toBeLessThanOrEqual(1 + 1e-12);
        }
      }),
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

  it('one voice is no consensus', () => {
    expect(
      valueOf(
        ordinalConsensus(
          [
            [3, 2],
            [null, 2],
          ],
          [1, 5],
        ),
      ),
    ).toEqual([null, 1]);
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
