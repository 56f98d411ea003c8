import { answerOf, refusalOf } from '../../testing/run-assay.js';

interface Answer {
  weights: number[];
  fuzzyWeights: [number, number, number][];
  warnings: { code: string; facts: Record<string, unknown> }[];
}

const FUZZY = ['weigh', 'fuzzy-ahp'];
const items = ['a', 'b'];
const matrix = [
  [
    [1, 1, 1],
    [2, 3, 4],
  ],
  [
    ['1/4', '1/3', '1/2'],
    [1, 1, 1],
  ],
];

describe('assay weigh fuzzy-ahp', () => {
  it('Buckley on two items, by hand', () => {
    const { fuzzyWeights, weights, warnings } = answerOf<Answer>(FUZZY, { items, matrix, method: 'buckley' });
    expect(fuzzyWeights[0]).toEqual([
      expect.closeTo(Math.SQRT2 / (2 + Math.SQRT1_2), 12),
      expect.closeTo(0.75, 12),
      expect.closeTo(2 / (Math.SQRT2 + 0.5), 12),
    ]);
    expect((weights[0] ?? 0) + (weights[1] ?? 0)).toBeCloseTo(1, 12);
    expect(warnings).toEqual([]);
  });

  it('defuzzifies as asked: the heavier the mode, the nearer to it', () => {
    const first = (defuzzify: string) =>
      answerOf<Answer>(FUZZY, { items, matrix, defuzzify }).weights[0] ?? 0;
    const distances = ['centroid', 'graded', 'pert'].map((name) => Math.abs(first(name) - 0.75));
    expect(distances).toEqual([...distances].sort((x, y) => y - x));
  });

  it('Chang gives the second item nothing, and says so', () => {
    const { weights, warnings } = answerOf<Answer>(FUZZY, { items, matrix, method: 'chang' });
    expect(weights).toEqual([1, 0]);
    expect(warnings).toEqual([{ code: 'weight-is-zero', facts: { item: 'b' } }]);
  });

  it('refuses what is not triangular', () => {
    const wrong = [matrix[0], [[0.5, 0.4, 0.3], matrix[1]?.[1]]];
    expect(refusalOf(FUZZY, { items, matrix: wrong })).toMatchObject({
      code: 'not-triangular',
      facts: { row: 2, column: 1 },
    });
  });
});
