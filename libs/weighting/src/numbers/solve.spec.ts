import fc from 'fast-check';
import { entry, times } from './matrix.js';
import { inverse, solve } from './solve.js';

describe('solve', () => {
  it('by hand: x + y = 3, x - y = 1; the rows swapped as needed', () => {
    expect(
      solve(
        [
          [1, 1],
          [1, -1],
        ],
        [3, 1],
      ),
    ).toEqual([2, 1]);
    expect(
      solve(
        [
          [0, 2],
          [4, 0],
        ],
        [6, 8],
      ),
    ).toEqual([2, 3]);
  });

  it('knows no answer where the equations depend on each other', () => {
    const twice = [
      [1, 2],
      [2, 4],
    ];
    expect(solve(twice, [1, 2])).toBeNull();
    expect(inverse(twice)).toBeNull();
  });

  it('law: A x = b, and A times its inverse is 1', () => {
    const value = fc.integer({ min: -9, max: 9 });
    const square = fc
      .integer({ min: 1, max: 6 })
      .chain((size) =>
        fc.array(fc.array(value, { minLength: size, maxLength: size }), { minLength: size, maxLength: size }),
      );
    fc.assert(
      fc.property(square, (matrix) => {
        const right = matrix.map((_, index) => index + 1);
        const solution = solve(matrix, right);
        if (!solution) return;
        times(matrix, solution).forEach((result, index) =>
          expect(result).toBeCloseTo(entry(right, index), 6),
        );
        const turned = inverse(matrix) ?? [];
        turned.forEach((_, column) =>
          times(
            matrix,
            turned.map((row) => entry(row, column)),
          ).forEach((result, row) => expect(result).toBeCloseTo(row === column ? 1 : 0, 6)),
        );
      }),
    );
  });
});
