import { answerOf, refusalOf } from '../../testing/run-assay.js';

const close = (values: readonly number[], digits = 10) =>
  values.map((value): unknown => expect.closeTo(value, digits));

const golden = {
  weights: [0.5, 0.3, 0.2],
  matrix: [
    [0.6, 0.3, 0.1, 0, 0],
    [0.2, 0.4, 0.3, 0.1, 0],
    [0.1, 0.2, 0.4, 0.2, 0.1],
  ],
  grades: [100, 80, 60, 40, 20],
};

describe('assay evaluate', () => {
  it('fuzzy: the product demands, score 79.2 and first grade; 72.86 under max-min', () => {
    expect(answerOf(['evaluate', 'fuzzy'], { ...golden, operator: 'weighted-average' })).toMatchObject({
      membership: close([0.38, 0.31, 0.22, 0.07, 0.02]),
      normalised: close([0.38, 0.31, 0.22, 0.07, 0.02]),
      score: expect.closeTo(79.2, 10) as number,
      grade: 0,
      scoreGrade: 1,
      warnings: [
        {
          code: 'readings-differ',
          message: expect.stringMatching(
            /^The score 79\.\d+ is nearest to grade 2, but grade 1 has/,
          ) as string,
        },
      ],
    });
    const other = answerOf<{ score: number }>(['evaluate', 'fuzzy'], { ...golden, operator: 'max-min' });
    expect(other.score).toBeCloseTo(72.86, 2);
  });

  it('numbers may be fractions as text, and text that is no number is refused with its place', () => {
    const thirds = {
      weights: ['1/3', '2/3'],
      matrix: [
        [1, 0],
        ['0.25', '3/4'],
      ],
      grades: [3, '0'],
    };
    expect(answerOf<{ score: number }>(['evaluate', 'fuzzy'], thirds).score).toBeCloseTo(1.5, 12);
    expect(refusalOf(['evaluate', 'fuzzy'], { ...thirds, weights: ['1/3', 'two thirds'] })).toMatchObject({
      code: 'input-invalid',
      message: 'weights.1: "two thirds" is no number',
    });
  });

  it('fuzzy, several levels: a group of factors stands for its row', () => {
    const [first, second, third] = golden.matrix;
    const factors = [
      { weight: 0.5, memberships: first },
      {
        weight: 0.5,
        factors: [
          { weight: 0.6, memberships: second },
          { weight: 0.4, memberships: third },
        ],
      },
    ];
    const answer = answerOf<{ score: number }>(['evaluate', 'fuzzy'], { factors, grades: golden.grades });
    expect(answer.score).toBeCloseTo(79.2, 10);
    expect(refusalOf(['evaluate', 'fuzzy'], { factors: [{ weight: 1 }], grades: [1] })).toMatchObject({
      code: 'input-invalid',
    });
  });

  it('pca: says how many components to keep, what weights they give and that five rows prove nothing', () => {
    const rows = [
      [1, 2],
      [2, 1],
      [3, 4],
      [4, 3],
      [5, 5],
    ];
    const answer = answerOf(['evaluate', 'pca'], { columns: ['a', 'b'], rows });
    // chi-square -(5 - 1 - 9 / 6) ln .36 = 2.554 with one degree of freedom
    expect(answer).toMatchObject({
      keep: 1,
      weights: close([0.5, 0.5]),
      adequacy: { kmo: expect.closeTo(0.5, 10) as number, kmoOfColumns: close([0.5, 0.5]) },
      warnings: [{ code: 'no-correlation' }],
    });
    expect(
      Object.keys(answerOf<object>(['evaluate', 'pca'], { columns: ['a', 'b'], rows, matrix: 'covariance' })),
    ).not.toContain('keep');
  });

  it('pca: two columns with correlation .8 have eigenvalues 1.8 and .2', () => {
    const rows = [
      [1, 2],
      [2, 1],
      [3, 4],
      [4, 3],
      [5, 5],
    ];
    const answer = answerOf<{ scores: number[][] }>(['evaluate', 'pca'], {
      columns: ['a', 'b'],
      rows,
      matrix: 'correlation',
    });
    expect(answer).toMatchObject({ eigenvalues: close([1.8, 0.2]), explained: close([0.9, 0.1]) });
    expect(answer.scores).toHaveLength(5);
    // the middle customer of (3, 4) lies half a deviation of 1 / sqrt 2.5 up in one column
    expect(answer.scores[2]?.[0]).toBeCloseTo(1 / Math.sqrt(2.5) / Math.SQRT2, 10);
  });

  it('sensitivity: 3.6 against 3.4 turn when spend loses .1 of .6', () => {
    const columns = [
      { key: 'spend', direction: 'benefit', weight: 0.6 },
      { key: 'care', direction: 'benefit', weight: 0.4 },
    ];
    const rows = [
      [5, 1.5],
      [3, 4],
    ];
    expect(answerOf(['evaluate', 'sensitivity'], { columns, rows })).toMatchObject({
      changes: [
        {
          column: 'spend',
          pair: [0, 1],
          delta: expect.closeTo(0.1, 10) as number,
          percent: expect.closeTo(100 / 6, 8) as number,
        },
        { column: 'care', pair: [0, 1], delta: expect.closeTo(-0.08, 10) as number },
      ],
      percentTop: expect.closeTo(100 / 6, 8) as number,
      percentAny: expect.closeTo(100 / 6, 8) as number,
    });
  });

  it('membership: 80 between the levels 90 and 75', () => {
    const levels = [90, 75, 60, 40];
    expect(answerOf(['evaluate', 'membership'], { value: 80, levels, shape: 'triangular' })).toMatchObject({
      memberships: close([1 / 3, 2 / 3, 0, 0]),
    });
    expect(
      answerOf(['evaluate', 'membership'], { values: [95, 75], levels, shape: 'trapezoid' }),
    ).toMatchObject({
      memberships: [
        [1, 0, 0, 0],
        [0, 1, 0, 0],
      ],
    });
  });

  it('topsis: Hwang & Yoon 1981, fighter aircraft', () => {
    const columns = [0.2, 0.1, 0.1, 0.1, 0.2, 0.3].map((weight, place) => ({
      key: `c${place}`,
      direction: place === 3 ? 'cost' : 'benefit',
      weight,
    }));
    const rows = [
      [2, 1500, 20000, 5.5, 5, 9],
      [2.5, 2700, 18000, 6.5, 3, 5],
      [1.8, 2000, 21000, 4.5, 7, 7],
      [2.2, 1800, 20000, 5, 5, 5],
    ];
    expect(answerOf(['evaluate', 'topsis'], { columns, rows })).toMatchObject({ rank: [1, 4, 2, 3] });
  });

  it('refuses with code, message and facts', () => {
    expect(refusalOf(['evaluate', 'fuzzy'], { ...golden, grades: [1, 2] })).toEqual({
      code: 'grades-uneven',
      message: 'There must be 5 grade values, found 2.',
      facts: { expected: 5, found: 2 },
    });
    const flat = { columns: [{ key: 'a', direction: 'benefit', weight: 1 }], rows: [[1], [1]] };
    expect(refusalOf(['evaluate', 'topsis'], flat)).toMatchObject({ code: 'all-alike' });
    expect(refusalOf(['evaluate', 'pca'], { columns: ['a'], rows: [[1], [1], [1]] })).toMatchObject({
      code: 'column-constant',
    });
    expect(refusalOf(['evaluate', 'membership'], { levels: [1, 2] })).toMatchObject({
      code: 'value-or-values',
    });
    expect(refusalOf(['evaluate', 'sensitivity'], { ...flat, rows: [[1, 2], [1]] })).toMatchObject({
      code: 'row-uneven',
    });
  });
});
