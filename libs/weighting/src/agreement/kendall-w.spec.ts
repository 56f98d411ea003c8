import fc from 'fast-check';
import { entry } from '../numbers/matrix.js';
import { valueOf } from '../../testing/read.js';
import { chiSquareTail } from './gamma.js';
import { kendallW } from './kendall-w.js';

describe('kendallW', () => {
  it('Gamer et al. (R package irr), anxiety data of three raters: W .540 with ties, chi-square 30.8, p .0429', () => {
    // The package ranks the 20 subjects within each rater.
    const { w, chiSquare, degreesOfFreedom, pValue } = valueOf(
      kendallW([
        [3, 3, 3, 4, 5, 5, 2, 3, 5, 2, 2, 6, 1, 5, 2, 2, 1, 2, 4, 3],
        [3, 6, 4, 6, 2, 4, 2, 4, 3, 3, 2, 3, 3, 3, 2, 2, 1, 3, 3, 4],
        [2, 1, 4, 4, 3, 2, 1, 6, 1, 1, 1, 2, 3, 3, 1, 1, 3, 3, 2, 2],
      ]),
    );
    expect(w.toFixed(3)).toBe('0.540');
    expect(chiSquare.toFixed(1)).toBe('30.8');
    expect(degreesOfFreedom).toBe(19);
    expect(pValue.toFixed(4)).toBe('0.0429');
  });

  it('is 1 when all rank alike, and 0 when two rank the other way round', () => {
    expect(
      valueOf(
        kendallW([
          [1, 2, 3],
          [10, 20, 30],
        ]),
      ).w,
    ).toBeCloseTo(1, 12);
    expect(
      valueOf(
        kendallW([
          [1, 2, 3],
          [3, 2, 1],
        ]),
      ).w,
    ).toBe(0);
  });

  it('law: lies in 0..1 and does not depend on the order of raters', () => {
    const ratings = fc.integer({ min: 2, max: 6 }).chain((items) =>
      fc.array(fc.array(fc.integer({ min: 1, max: 5 }), { minLength: items, maxLength: items }), {
        minLength: 2,
        maxLength: 6,
      }),
    );
    fc.assert(
      fc.property(ratings, (rows) => {
        const result = kendallW(rows);
        if (!result.ok) {
          expect(rows.every((row) => row.every((value) => value === entry(row, 0)))).toBe(true);
          return;
        }
        expect(result.value.w).toBeGreaterThanOrEqual(0);
        expect(result.value.w).toBeLessThanOrEqual(1);
        expect(valueOf(kendallW([...rows].reverse())).w).toBeCloseTo(result.value.w, 12);
      }),
    );
  });

  it('refuses one rater, uneven rows, and ratings that never vary', () => {
    expect(kendallW([[1, 2]])).toMatchObject({ problem: { code: 'too-few-ratings' } });
    expect(kendallW([[1, 2], [1]])).toMatchObject({ problem: { code: 'uneven-row' } });
    expect(
      kendallW([
        [2, 2],
        [3, 3],
      ]),
    ).toMatchObject({ problem: { code: 'items-not-told-apart' } });
    expect(
      kendallW([
        [1, NaN],
        [3, 4],
      ]),
    ).toMatchObject({ problem: { code: 'not-a-number', facts: { row: 1, column: 2 } } });
    expect(
      kendallW([
        [1, 2],
        [3, -2e100],
      ]),
    ).toMatchObject({ problem: { code: 'rating-too-large', facts: { row: 2, column: 2 } } });
  });

  it('by counting: three raters who order three items alike are 1 of 36 ways', () => {
    const alike = [
      [1, 2, 3],
      [1, 2, 3],
      [1, 2, 3],
    ];
    expect(valueOf(kendallW(alike)).exactPValue).toBeCloseTo(1 / 36, 14);
  });

  it('all orders written out (Python itertools): 31 of 576, with ties 24 of 288 and 8 of 1800', () => {
    const exact = (rows: number[][]) => valueOf(kendallW(rows)).exactPValue ?? NaN;
    expect(
      exact([
        [1, 2, 3, 4],
        [2, 1, 3, 4],
        [1, 3, 2, 4],
      ]),
    ).toBeCloseTo(31 / 576, 14);
    expect(
      exact([
        [1, 2, 2, 4],
        [2, 1, 3, 3],
        [1, 3, 2, 4],
      ]),
    ).toBeCloseTo(24 / 288, 14);
    expect(
      exact([
        [5, 4, 4, 2, 1],
        [4, 4, 5, 1, 1],
        [5, 3, 4, 2, 2],
      ]),
    ).toBeCloseTo(8 / 1800, 14);
  });

  it('leaves the exact chance out where it takes too long: many items, or many raters of six', () => {
    const order = (length: number) => Array.from({ length }, (_, place) => place);
    expect(valueOf(kendallW([order(8), order(8)])).exactPValue).toBeNull();
    expect(valueOf(kendallW([order(7), order(7)])).exactPValue).toBeCloseTo(1 / 5040, 14);
    expect(valueOf(kendallW(Array.from({ length: 40 }, () => order(6)))).exactPValue).toBeNull();
    expect(valueOf(kendallW(Array.from({ length: 10 }, () => order(4)))).exactPValue).toBeCloseTo(
      24 ** -9,
      18,
    );
  });
});

describe('chiSquareTail', () => {
  it('printed tables: the 5 % and 1 % points of 1, 10 and 30 degrees of freedom', () => {
    expect(chiSquareTail(3.841459, 1)).toBeCloseTo(0.05, 6);
    expect(chiSquareTail(18.30704, 10)).toBeCloseTo(0.05, 6);
    expect(chiSquareTail(50.89218, 30)).toBeCloseTo(0.01, 6);
    expect(chiSquareTail(0, 3)).toBe(1);
  });
});
