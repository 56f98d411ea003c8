import fc from 'fast-check';
import { matrixOf, wholeMatrixOf } from '../comparison/comparison.js';
import { entry, sum } from '../numbers/matrix.js';
import { geometricMeanWeights } from '../priorities/geometric-mean.js';
import { anyComparison } from '../../testing/arbitrary.js';
import { printed, valueOf } from '../../testing/read.js';
import { buckleyWeights } from './buckley.js';
import { changWeights } from './chang.js';
import { readFuzzyMatrix } from './read-fuzzy-matrix.js';
import {
  DEFUZZIFIERS,
  fuzzyJudgement,
  fuzzyMatrixOf,
  reciprocal,
  type FuzzyMatrix,
  type Triangular,
} from './triangular.js';

const fuzzyOf = (comparison: Parameters<typeof matrixOf>[0]): FuzzyMatrix =>
  fuzzyMatrixOf(wholeMatrixOf(comparison) ?? []);

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

  // r, w and M are printed there as well; M and N of the first matrix come from unrounded figures.
  it('Buckley 1985 as applied by Kilic, Zaim & Delen 2014: w of three criteria, M .413 .278 .330, N .405 .272 .323', () => {
    const one: Triangular = [1, 1, 1];
    const { fuzzyWeights, weights } = buckleyWeights([
      [one, [1, 2, 3], one],
      [[1 / 3, 1 / 2, 1], one, one],
      [one, one, one],
    ]);
    expect(fuzzyWeights.map((weight) => printed(weight, 2))).toEqual([
      ['0.29', '0.41', '0.54'],
      ['0.20', '0.26', '0.37'],
      ['0.29', '0.33', '0.37'],
    ]);
    expect(printed(fuzzyWeights.map(DEFUZZIFIERS.centroid), 3)).toEqual(['0.413', '0.278', '0.330']);
    expect(printed(weights, 3)).toEqual(['0.405', '0.272', '0.323']);
  });

  it('Buckley 1985 as applied by Kilic, Zaim & Delen 2014: N of five technical criteria within their rounding', () => {
    const two: Triangular = [1, 2, 3];
    const three: Triangular = [2, 3, 4];
    const one: Triangular = [1, 1, 1];
    const [half, third] = [reciprocal(two), reciprocal(three)];
    const { weights } = buckleyWeights([
      [one, three, two, three, three],
      [third, one, half, half, half],
      [half, two, one, two, two],
      [third, two, half, one, half],
      [third, two, half, two, one],
    ]);
    // .369 .102 .233 .130 .164 from figures rounded to two digits on the way
    [0.369, 0.102, 0.233, 0.13, 0.164].forEach((share, index) =>
      expect(Math.abs(entry(weights, index) - share)).toBeLessThan(0.002),
    );
  });

  it('Chang 1996, on two items whose extents meet, by hand: V = (l1 - u2) / ((m2 - u2) - (m1 - l1))', () => {
    const { weights } = changWeights([
      [
        [1, 1, 1],
        [1, 2, 3],
      ],
      [
        [1 / 3, 1 / 2, 1],
        [1, 1, 1],
      ],
    ]);
    // rows (2, 3, 4) and (4/3, 3/2, 2), in all (10/3, 9/2, 6): extents (1/3, 2/3, 6/5) and (2/9, 1/3, 3/5)
    const possible = (1 / 3 - 3 / 5) / (1 / 3 - 3 / 5 - (2 / 3 - 1 / 3));
    expect(weights[0]).toBeCloseTo(1 / (1 + possible), 12);
    expect(weights[1]).toBeCloseTo(possible / (1 + possible), 12);
  });

  it('a single item weighs 1, equal items weigh the same', () => {
    for (const method of [buckleyWeights, changWeights]) {
      expect(method([[[1, 1, 1]]]).weights).toEqual([1]);
      const equal = method(
        Array.from({ length: 3 }, () => Array.from({ length: 3 }, (): Triangular => [1, 1, 1])),
      );
      equal.weights.forEach((weight) => expect(weight).toBeCloseTo(1 / 3, 12));
    }
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
