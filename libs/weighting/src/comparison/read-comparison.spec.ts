import fc from 'fast-check';
import { inWords, type Verdict } from '../problem.js';
import { comparisonOf } from '../../testing/arbitrary.js';
import { matrixOf } from './comparison.js';
import { comparisonFromMatrix, comparisonFromUpper } from './read-comparison.js';

const words = (verdict: Verdict<unknown>) => (verdict.ok ? 'accepted' : inWords(verdict.problem, 'en'));
const items = ['a', 'b', 'c'];

describe('reading a comparison', () => {
  it('takes fractions as text', () => {
    expect(comparisonFromUpper(items, ['1/3', 5, ' 7 / 2 '])).toEqual({
      ok: true,
      value: { items, upper: [1 / 3, 5, 3.5] },
    });
  });

  it('leaves open pairs open and takes one side for the other', () => {
    const read = comparisonFromMatrix(items, [
      [1, null, 2],
      [null, 1, null],
      ['1/2', 4, 1],
    ]);
    expect(read).toEqual({ ok: true, value: { items, upper: [null, 2, 1 / 4] } });
  });

  it('says in words what does not fit', () => {
    const five = Array.from({ length: 5 }, (_, row) =>
      Array.from({ length: 5 }, (_unused, column) => (row === column ? 1 : 1)),
    );
    const rows = five.map((row) => [...row]);
    rows[1]![4] = 3;
    rows[4]![1] = 1 / 4;
    expect(words(comparisonFromMatrix(['a', 'b', 'c', 'd', 'e'], rows))).toBe(
      'Not reciprocal at row 2, column 5: 3 and 1/4.',
    );
    expect(words(comparisonFromUpper(items, [1, 2]))).toBe('3 items need 3 judgements, found 2.');
    expect(words(comparisonFromUpper(items, [1, 2, 0]))).toBe('Not positive at row 2, column 3: 0.');
    expect(words(comparisonFromUpper(items, [1, 12, 1]))).toBe(
      'Outside the scale from 1/9 to 9 at row 1, column 3: 12.',
    );
    expect(words(comparisonFromUpper(items, [1, '1/12', 1]))).toContain('1/12');
    expect(words(comparisonFromUpper(items, ['much', 2, 1]))).toBe('Not a number at row 1, column 2: much.');
    expect(words(comparisonFromUpper(['a', 'b', 'a'], [1, 2, 1]))).toBe(
      'The item "a" appears more than once.',
    );
    expect(words(comparisonFromUpper([], []))).toBe('At least one item is needed.');
    expect(
      words(
        comparisonFromMatrix(items, [
          [1, 2, 3],
          [1 / 2, 1],
          [1 / 3, 1, 1],
        ]),
      ),
    ).toBe('The matrix must have 3 rows and columns; row 2 has 2 values.');
    expect(words(comparisonFromMatrix(items, [[1, 2, 3]]))).toContain('row 2 has 0 values');
    expect(
      words(
        comparisonFromMatrix(
          ['a', 'b'],
          [
            [2, 1],
            [1, 1],
          ],
        ),
      ),
    ).toBe('The diagonal at row 1 must be 1, found 2.');
  });

  it('law: what is read from the whole matrix is what was written above the diagonal', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 7 }).chain(comparisonOf), (comparison) => {
        const matrix = matrixOf(comparison);
        expect(comparisonFromMatrix(comparison.items, matrix)).toEqual({ ok: true, value: comparison });
        matrix.forEach((row, i) =>
          row.forEach((value, j) => expect((value ?? 0) * (matrix[j]?.[i] ?? 0)).toBeCloseTo(1, 12)),
        );
      }),
    );
  });
});
