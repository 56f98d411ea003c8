import fc from 'fast-check';
import { matrixOf } from '../comparison/comparison.js';
import { entry, sum } from '../numbers/matrix.js';
import { geometricMeanWeights } from '../priorities/geometric-mean.js';
import { anyComparison } from '../../testing/arbitrary.js';
import { valueOf } from '../../testing/read.js';
import { buckleyWeights } from './buckley.js';
import { changWeights } from './chang.js';
import { readFuzzyMatrix } from './read-fuzzy-matrix.js';
import { DEFUZZIFIERS, fuzzyJudgement, type FuzzyMatrix, type Triangular } from './triangular.js';

const fuzzyOf = (comparison: Parameters<typeof matrixOf>[0]): FuzzyMatrix =>
  matrixOf(comparison).map((row, i) =>
    row.map((value, j): Triangular => (i === j ? [1, 1, 1] : fuzzyJudgement(value ?? 1))),
  );

const crispOf = (comparison: Parameters<typeof matrixOf>[0]): FuzzyMatrix =>
  matrixOf(comparison).map((row) => row.map((value): Triangular => [value ?? 1, value ?? 1, value ?? 1]));

/** Two items, the first (2, 3, 4) times the second. */
const two: FuzzyMatrix = [
  [
    [1, 1, 1],
    [2, 3, 4],
  ],
  [
    [1 / 4, 1 / 3, 1 / 2],
    [1, 1, 1],
  ],
];

describe('fuzzy weights', () => {
  it('a judgement x is (x - 1, x, x + 1) within 1 to 9, and its inverse turned round', () => {
    expect(fuzzyJudgement(3)).toEqual([2, 3, 4]);
    expect(fuzzyJudgement(9)).toEqual([8, 9, 9]);
    expect(fuzzyJudgement(1)).toEqual([1, 1, 2]);
    expect(fuzzyJudgement(1 / 3)).toEqual([1 / 4, 1 / 3, 1 / 2]);
  });

  it('defuzzifies (1, 2, 6) to 3, 11/4 and 5/2', () => {
    expect(DEFUZZIFIERS.centroid([1, 2, 6])).toBe(3);
    expect(DEFUZZIFIERS.graded([1, 2, 6])).toBe(11 / 4);
    expect(DEFUZZIFIERS.pert([1, 2, 6])).toBe(5 / 2);
  });

  it('Buckley on two items, by hand: r = (sqrt 2, sqrt 3, 2) and (1/2, 1/sqrt 3, 1/sqrt 2)', () => {
    const { fuzzyWeights, weights } = buckleyWeights(two);
    const [first] = fuzzyWeights;
    expect(first?.[0]).toBeCloseTo(Math.SQRT2 / (2 + Math.SQRT1_2), 12);
    expect(first?.[1]).toBeCloseTo(0.75, 12);
    expect(first?.[2]).toBeCloseTo(2 / (Math.SQRT2 + 0.5), 12);
    const crisp = fuzzyWeights.map(DEFUZZIFIERS.centroid);
    expect(weights[0]).toBeCloseTo(entry(crisp, 0) / sum(crisp), 12);
  });

  it('Chang on two items, by hand: extents (3/6.5, 4/5.333, 5/4.25) and the second hopelessly behind', () => {
    const { fuzzyWeights, weights } = changWeights(two);
    expect(fuzzyWeights[0]).toEqual([
      expect.closeTo(3 / 6.5, 12),
      expect.closeTo(0.75, 12),
      expect.closeTo(5 / 4.25, 12),
    ]);
    // u of the second is 1.5 / 4.25 = .353, below l of the first, .462: possibility 0
    expect(weights).toEqual([1, 0]);
  });

  it('law: without fuzziness Buckley is the row geometric mean', () => {
    fc.assert(
      fc.property(anyComparison, (comparison) => {
        const crisp = geometricMeanWeights(matrixOf(comparison).map((row) => row.map((value) => value ?? 1)));
        buckleyWeights(crispOf(comparison)).weights.forEach((weight, index) =>
          expect(weight).toBeCloseTo(entry(crisp, index), 12),
        );
      }),
    );
  });

  it('law: weights sum to 1 within 1e-12, and fuzzy weights stay triangular', () => {
    fc.assert(
      fc.property(anyComparison, fc.constantFrom(buckleyWeights, changWeights), (comparison, method) => {
        const { weights, fuzzyWeights } = method(fuzzyOf(comparison));
        expect(Math.abs(sum(weights) - 1)).toBeLessThan(1e-12);
        for (const [l, m, u] of fuzzyWeights) expect(l <= m + 1e-12 && m <= u + 1e-12).toBe(true);
      }),
    );
  });
});

describe('reading a fuzzy matrix', () => {
  const names = ['a', 'b'];
  const ones = [1, 1, 1];

  it('takes fractions, and names a pair that is not reciprocal', () => {
    const good = valueOf(
      readFuzzyMatrix(names, [
        [ones, [2, 3, 4]],
        [['1/4', '1/3', '1/2'], ones],
      ]),
    );
    expect(good.notReciprocal).toEqual([]);
    const rounded = valueOf(
      readFuzzyMatrix(names, [
        [ones, [2, 3, 4]],
        [[0.25, 0.33, 0.5], ones],
      ]),
    );
    expect(rounded.notReciprocal).toEqual([]);
    const mean = valueOf(
      readFuzzyMatrix(names, [
        [ones, [2, 3, 4]],
        [[0.3, 0.4, 0.5], ones],
      ]),
    );
    expect(mean.notReciprocal).toEqual([{ row: 0, column: 1 }]);
  });

  it('refuses what is no matrix of triangular numbers', () => {
    const codeOf = (...input: Parameters<typeof readFuzzyMatrix>) => {
      const read = readFuzzyMatrix(...input);
      return read.ok ? 'accepted' : read.problem.code;
    };
    expect(codeOf(names, [[ones, ones]])).toBe('not-square');
    expect(
      codeOf(names, [
        [ones, [3, 2, 4]],
        [ones, ones],
      ]),
    ).toBe('not-triangular');
    expect(
      codeOf(names, [
        [ones, [0, 2, 4]],
        [ones, ones],
      ]),
    ).toBe('not-positive');
    expect(
      codeOf(names, [
        [ones, [1, 2]],
        [ones, ones],
      ]),
    ).toBe('not-a-number');
    expect(
      codeOf(names, [
        [[1, 2, 3], ones],
        [ones, ones],
      ]),
    ).toBe('diagonal-not-one');
  });
});
