import fc from 'fast-check';
import { fuzzyEvaluation, type FuzzyInput } from './fuzzy-evaluation.js';
import { multiLevelEvaluation } from './multi-level.js';
import { FUZZY_OPERATORS, type FuzzyOperator } from './operators.js';

const golden: FuzzyInput = {
  weights: [0.5, 0.3, 0.2],
  matrix: [
    [0.6, 0.3, 0.1, 0, 0],
    [0.2, 0.4, 0.3, 0.1, 0],
    [0.1, 0.2, 0.4, 0.2, 0.1],
  ],
  grades: [100, 80, 60, 40, 20],
  operator: 'weighted-average',
};

function evaluate(input: FuzzyInput) {
  const result = fuzzyEvaluation(input);
  if (!result.ok) throw new Error(result.problem.code);
  return result.value;
}

const close = (values: readonly number[]) => values.map((value): unknown => expect.closeTo(value, 12));

describe('fuzzyEvaluation', () => {
  it('the product demands: B = .38 .31 .22 .07 .02, score 79.2, largest membership in the first grade', () => {
    const result = evaluate(golden);
    expect(result.membership).toEqual(close([0.38, 0.31, 0.22, 0.07, 0.02]));
    expect(result.score).toBeCloseTo(79.2, 10);
    expect(result.grade).toBe(0);
    // 79.2 is nearest to the 80 of the second grade
    expect(result.scoreGrade).toBe(1);
    expect(result.warnings.map(({ code }) => code)).toEqual(['readings-differ']);
  });

  it('the product demands: the max-min operator gives 72.86', () => {
    const result = evaluate({ ...golden, operator: 'max-min' });
    expect(result.membership).toEqual(close([0.5, 0.3, 0.3, 0.2, 0.1]));
    expect(result.score).toBeCloseTo(72.86, 2);
  });

  it('the other operators, by hand', () => {
    const membership = (operator: FuzzyOperator) => evaluate({ ...golden, operator }).membership;
    expect(membership('max-product')).toEqual(close([0.3, 0.15, 0.09, 0.04, 0.02]));
    expect(membership('bounded-sum')).toEqual(close([0.8, 0.8, 0.6, 0.3, 0.1]));
    // columns divided by their sums .9, .9, .8, .3, .1
    expect(membership('min-sum')[4]).toBeCloseTo(0.2, 12);
    expect(membership('min-sum')[3]).toBeCloseTo(0.3 + 0.2, 12);
  });

  it('by hand: memberships .4 .3 .3 of 100 60 20 score 64, nearest to the second grade', () => {
    const result = evaluate({
      weights: [1],
      matrix: [[0.4, 0.3, 0.3]],
      grades: [100, 60, 20],
      operator: 'weighted-average',
    });
    expect(result.score).toBeCloseTo(64, 12);
    expect([result.grade, result.scoreGrade]).toEqual([0, 1]);
    expect(result.warnings).toEqual([
      {
        code: 'readings-differ',
        facts: { score: expect.closeTo(64, 12) as number, scoreGrade: 2, grade: 1 },
      },
    ]);
  });

  it('a difference of exactly .05 is no warning, however binary fractions fall', () => {
    const warningsOf = (row: number[]) =>
      evaluate({ weights: [1], matrix: [row], grades: [3, 2, 1], operator: 'weighted-average' }).warnings.map(
        ({ code }) => code,
      );
    expect(warningsOf([0.05, 0.5, 0.45])).toEqual([]);
    expect(warningsOf([0.04, 0.5, 0.46])).toEqual(['grades-close']);
    expect(warningsOf([0.35, 0.35, 0.3])).toEqual(['grades-close', 'readings-differ']);
  });

  it('of memberships that are equal but for rounding the first is the grade', () => {
    const { grade } = evaluate({
      weights: [0.5, 0.5],
      matrix: [
        [0.1, 0.3, 0.6],
        [0.5, 0.3, 0.2],
      ],
      grades: [3, 2, 1],
      operator: 'weighted-average',
    });
    // .3, .3 and .4
    expect(grade).toBe(2);
    const tied = evaluate({
      weights: [0.7, 0.2, 0.1],
      matrix: [
        [0, 0.3],
        [1, 0],
        [0.1, 0],
      ],
      grades: [2, 1],
      operator: 'weighted-average',
    });
    // .2 + .01 and .21, which differ in the seventeenth digit
    expect(tied.grade).toBe(0);
  });

  it('one grade holds everything, and the sums of rows are judged one by one', () => {
    const one = evaluate({ weights: [1], matrix: [[1]], grades: [7], operator: 'max-min' });
    expect(one).toEqual({
      membership: [1],
      normalised: [1],
      score: 7,
      grade: 0,
      scoreGrade: 0,
      warnings: [],
    });
    const { warnings } = evaluate({
      weights: [0.5, 0.5],
      matrix: [
        [0.9, 0.1],
        [0.8, 0.1],
      ],
      grades: [2, 1],
      operator: 'weighted-average',
    });
    expect(warnings).toEqual([
      { code: 'row-sum', facts: { row: 2, total: expect.closeTo(0.9, 12) as number } },
    ]);
  });

  it('warns when the two largest grades are close, and when sums are not 1', () => {
    const near = evaluate({ ...golden, weights: [1], matrix: [[0.42, 0.4, 0.18, 0, 0]] });
    expect(near.warnings.map(({ code }) => code)).toEqual(['grades-close', 'readings-differ']);
    const off = evaluate({ ...golden, weights: [0.5, 0.3, 0.1] });
    expect(off.warnings.map(({ code }) => code)).toEqual(['weights-sum', 'readings-differ']);
  });

  it('law: normalised memberships sum to 1 and the score lies between the grades, under every operator', () => {
    const row = fc.array(fc.double({ min: 0.01, max: 1, noNaN: true }), { minLength: 3, maxLength: 3 });
    const operator = fc.constantFrom(...(Object.keys(FUZZY_OPERATORS) as FuzzyOperator[]));
    fc.assert(
      fc.property(row, row, row, operator, (first, second, weights, named) => {
        const input = {
          weights: weights.slice(0, 2),
          matrix: [first, second],
          grades: [5, 3, 1],
          operator: named,
        };
        const { normalised, score } = evaluate(input);
        expect(normalised.reduce((total, value) => total + value, 0)).toBeCloseTo(1, 12);
        expect(score).toBeGreaterThanOrEqual(1 - 1e-12);
        expect(score).toBeLessThanOrEqual(5 + 1e-12);
      }),
    );
  });

  it('refuses what does not fit', () => {
    const codeOf = (change: Partial<FuzzyInput>) => {
      const result = fuzzyEvaluation({ ...golden, ...change });
      return result.ok ? 'evaluated' : result.problem.code;
    };
    expect(codeOf({ weights: [1] })).toBe('weights-not-usable');
    expect(codeOf({ weights: [0.5, 0.6, -0.1] })).toBe('weights-not-usable');
    expect(codeOf({ grades: [1, 2] })).toBe('grades-uneven');
    expect(codeOf({ matrix: [] })).toBe('table-empty');
    expect(codeOf({ weights: [0.5, 0.5], matrix: [[1, 0, 0, 0, 0], [1]] })).toBe('row-uneven');
    expect(codeOf({ weights: [1], matrix: [[1.2, 0, 0, 0, 0]] })).toBe('membership-outside');
    expect(codeOf({ weights: [1], matrix: [[1, 0, 0, -0.1, 0]] })).toBe('membership-outside');
    expect(codeOf({ weights: [1], matrix: [[1, 0, 0, NaN, 0]] })).toBe('value-not-finite');
    expect(codeOf({ weights: [NaN, 0.5, 0.5] })).toBe('weights-not-usable');
    expect(codeOf({ weights: [0, 0, 0] })).toBe('weights-not-usable');
    expect(codeOf({ grades: [100, 80, NaN, 40, 20] })).toBe('grade-not-finite');
    expect(codeOf({ matrix: [[], [], []], grades: [] })).toBe('table-empty');
    expect(codeOf({ weights: [1], matrix: [[0, 0, 0, 0, 0]] })).toBe('nothing-belongs');
  });
});

describe('multiLevelEvaluation', () => {
  it('a group stands in the level above as its own result', () => {
    const [first, second, third] = golden.matrix.map((memberships, place) => ({
      weight: golden.weights[place] ?? 0,
      memberships,
    }));
    if (!first || !second || !third) throw new Error('three factors');
    const group = {
      weight: 0.5,
      factors: [
        { ...second, weight: 0.6 },
        { ...third, weight: 0.4 },
      ],
    };
    const result = multiLevelEvaluation([first, group], golden.grades, 'weighted-average');
    // .5 times .6 and .4 are the weights .3 and .2 of the flat evaluation
    expect(result).toMatchObject({ ok: true, value: { score: expect.closeTo(79.2, 10) as number } });
  });

  const leaf = (weight: number, ...memberships: number[]) => ({ weight, memberships });

  it('by hand: a group under max-min is normalised before it rises', () => {
    // the group: max(.6 ^ .8, .4 ^ .2) = .6 and max(.6 ^ .2, .4 ^ .8) = .4, sum 1; the top: max(.7 ^ .5, .3 ^ .6) = .5
    // and max(.7 ^ .5, .3 ^ .4) = .5
    const group = { weight: 0.3, factors: [leaf(0.6, 0.8, 0.2), leaf(0.4, 0.2, 0.8)] };
    const result = multiLevelEvaluation([leaf(0.7, 0.5, 0.5), group], [2, 1], 'max-min');
    expect(result).toMatchObject({ ok: true, value: { membership: [0.5, 0.5], score: 1.5 } });
    // under max-product the group is .48 and .32, so .6 and .4 once normalised
    const product = multiLevelEvaluation([leaf(0.5, 0, 1), { ...group, weight: 0.5 }], [2, 1], 'max-product');
    expect(product).toMatchObject({
      ok: true,
      value: { membership: [expect.closeTo(0.3, 12), 0.5] as number[] },
    });
  });

  it('warns of sums at every level, and of readings at the top alone', () => {
    const deep = { weight: 1, factors: [leaf(0.5, 0.5, 0.5), leaf(0.4, 0.4, 0.5)] };
    const result = multiLevelEvaluation(
      [{ weight: 1, factors: [deep] }, leaf(0, 1, 0)],
      [2, 1],
      'weighted-average',
    );
    if (!result.ok) throw new Error(result.problem.code);
    expect(result.value.warnings.map(({ code }) => code)).toEqual(['weights-sum', 'row-sum', 'grades-close']);
  });

  it('refuses what is wrong at any level', () => {
    const codeOf = (factors: Parameters<typeof multiLevelEvaluation>[0]) => {
      const result = multiLevelEvaluation(factors, [2, 1], 'weighted-average');
      return result.ok ? 'evaluated' : result.problem.code;
    };
    expect(codeOf([])).toBe('table-empty');
    expect(codeOf([leaf(1, 0.5, 0.5), { weight: 1, factors: [] }])).toBe('table-empty');
    expect(codeOf([{ weight: 1, factors: [leaf(1, 0, 0)] }])).toBe('nothing-belongs');
    expect(codeOf([leaf(1, 1)])).toBe('grades-uneven');
  });
});
