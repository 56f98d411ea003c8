import fc from 'fast-check';
import { memberships, type Level, type MembershipShape } from './membership.js';

function of(value: number, levels: readonly Level[], shape: MembershipShape = 'triangular') {
  const result = memberships(value, levels, shape);
  if (!result.ok) throw new Error(result.problem.code);
  return result.value;
}

const grades = [90, 75, 60, 40];

describe('memberships', () => {
  it('falls in a straight line to the neighbour: 80 lies a third of the way from 75 to 90', () => {
    expect(of(80, grades)).toEqual([expect.closeTo(1 / 3, 12), expect.closeTo(2 / 3, 12), 0, 0]);
  });

  it('is half open at the ends', () => {
    expect(of(99, grades)).toEqual([1, 0, 0, 0]);
    expect(of(10, grades)).toEqual([0, 0, 0, 1]);
  });

  it('a trapezoid given by points stays at 1 over a quarter of the gap and is even in the middle', () => {
    expect(of(64, [60, 80], 'trapezoid')).toEqual([1, 0]);
    expect(of(70, [60, 80], 'trapezoid')).toEqual([0.5, 0.5]);
    expect(of(76, [60, 80], 'trapezoid')).toEqual([0, 1]);
  });

  it('a trapezoid given by stretches falls only between them', () => {
    const levels = [
      [0, 40],
      [50, 60],
      [70, 100],
    ] as const;
    expect(of(30, levels, 'trapezoid')).toEqual([1, 0, 0]);
    expect(of(45, levels, 'trapezoid')).toEqual([0.5, 0.5, 0]);
    expect(of(55, levels, 'trapezoid')).toEqual([0, 1, 0]);
  });

  it('law: memberships sum to 1, none is negative, and a value on a level belongs to it alone', () => {
    const knots = fc
      .uniqueArray(fc.integer({ min: 0, max: 100 }), { minLength: 2, maxLength: 6 })
      .chain((values) => fc.boolean().map((up) => values.sort((a, b) => (up ? a - b : b - a))));
    const shape = fc.constantFrom<MembershipShape>('triangular', 'trapezoid');
    fc.assert(
      fc.property(knots, shape, fc.double({ min: -20, max: 120, noNaN: true }), (levels, form, value) => {
        const found = of(value, levels, form);
        expect(found.reduce((total, one) => total + one, 0)).toBeCloseTo(1, 12);
        expect(Math.min(...found)).toBeGreaterThanOrEqual(0);
        levels.forEach((level, grade) => expect(of(level, levels, form)[grade]).toBe(1));
      }),
    );
  });

  it('refuses a value that is no number', () => {
    for (const value of [NaN, Infinity, -Infinity]) {
      expect(memberships(value, grades, 'triangular')).toMatchObject({
        problem: { code: 'value-unreadable' },
      });
    }
  });

  it('a stretch may be written from either end, and falling stretches are as good as rising ones', () => {
    const falling = [
      [100, 70],
      [60, 50],
      [40, 0],
    ] as const;
    expect(of(65, falling, 'trapezoid')).toEqual([0.5, 0.5, 0]);
    expect(of(42.5, falling, 'trapezoid')).toEqual([0, 0.25, 0.75]);
    expect(of(65, falling, 'triangular')).toEqual([0.5, 0.5, 0]);
  });

  it('a trapezoid of a point and a stretch has a shoulder at the point alone', () => {
    // from 10 + a quarter of 40 to 50: 20 .. 50
    expect(of(20, [10, [50, 60]], 'trapezoid')).toEqual([1, 0]);
    expect(of(35, [10, [50, 60]], 'trapezoid')).toEqual([0.5, 0.5]);
    expect(of(50, [10, [50, 60]], 'trapezoid')).toEqual([0, 1]);
  });

  it('refuses levels out of order', () => {
    for (const levels of [
      [1, 1],
      [3, 2, 2],
      [1, NaN],
      [1, Infinity],
      [[0, NaN], 3],
    ] as Level[][]) {
      expect(memberships(1, levels, 'triangular')).toMatchObject({
        problem: { code: 'levels-not-in-order' },
      });
    }
    expect(memberships(1, [1, 3, 2], 'triangular')).toMatchObject({
      problem: { code: 'levels-not-in-order' },
    });
    expect(memberships(1, [1], 'triangular')).toMatchObject({ problem: { code: 'levels-not-in-order' } });
    expect(
      memberships(
        1,
        [
          [0, 5],
          [4, 8],
        ],
        'trapezoid',
      ),
    ).toMatchObject({ ok: false });
  });
});
