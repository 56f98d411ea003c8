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
    expect(result.warnings).toEqual([]);
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

  it('warns when the two largest grades are close, and when sums are not 1', () => {
    const near = evaluate({ ...golden, weights: [1], matrix: [[0.42, 0.4, 0.18, 0, 0]] });
    expect(near.warnings.map(({ code }) => code)).toEqual(['grades-close']);
    const off = evaluate({ ...golden, weights: [0.5, 0.3, 0.1] });
    expect(off.warnings.map(({ code }) => code)).toEqual(['weights-sum']);
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
});
