import { answerOf, refusalOf } from '../../testing/run-assay.js';

interface Answer {
  weights: number[];
  lambdaMax: number;
  consistencyIndex: number;
  consistencyRatio: number;
  randomIndex: number;
  geometricConsistencyIndex: number;
  judgements: { row: number; column: number; error: number }[];
  completed?: number[][];
  weaklyConsistent: boolean;
  violations: string[];
  method: string;
  randomIndexTable: string | null;
  scale: string;
}

const AHP = ['weigh', 'ahp'];
const items = ['value', 'relationship', 'potential', 'risk'];
const golden = [
  [1, 2, 2, 3],
  ['1/2', 1, 1, 2],
  ['1/2', 1, 1, 2],
  ['1/3', '1/2', '1/2', 1],
];

describe('assay weigh ahp', () => {
  it('AHP root method of the product demands, from a matrix with fractions as text', () => {
    const answer = answerOf<Answer>(AHP, { items, matrix: golden, randomIndex: 'saaty-1980' });
    expect(answer.weights.map((weight) => weight.toFixed(4))).toEqual([
      '0.4231',
      '0.2274',
      '0.2274',
      '0.1222',
    ]);
    expect(answer.lambdaMax).toBeCloseTo(4.0104, 4);
    expect(answer.consistencyIndex).toBeCloseTo(0.0035, 4);
    expect(answer.consistencyRatio).toBeCloseTo(0.0038, 4);
    expect(answer).toMatchObject({ randomIndex: 0.9, weaklyConsistent: true, violations: [] });
    expect(answer).not.toHaveProperty('completed');
  });

  it('takes the same judgements above the diagonal, as one list or row by row', () => {
    const whole = answerOf<Answer>(AHP, { items, matrix: golden });
    expect(answerOf(AHP, { items, upper: [2, 2, 3, 1, 2, 2] })).toEqual(whole);
    expect(answerOf(AHP, { items, upper: [[2, 2, 3], [1, 2], [2]] })).toEqual(whole);
    expect(whole).toMatchObject({
      method: 'geometric-mean',
      randomIndexTable: 'alonso-lamata',
      scale: 'linear',
    });
  });

  it('names the worst judgement first and the circle in words', () => {
    const answer = answerOf<Answer>(AHP, { items: ['A', 'B', 'C'], upper: [5, '1/3', 3], randomIndex: 0.58 });
    expect(answer.consistencyRatio).toBeCloseTo(1.585, 3);
    expect(answer.weaklyConsistent).toBe(false);
    expect(answer.violations).toEqual(['A over B, B over C, but C over A']);
    const errors = answer.judgements.map(({ error }) => error);
    expect(errors).toEqual([...errors].sort((a, b) => b - a));
    expect(answer.judgements.every(({ row, column }) => row < column)).toBe(true);
    expect(answer.randomIndexTable).toBeNull();
  });

  it('Bozoki, Fulop & Ronyai 2010: completes the missing pair by sqrt(8/15)', () => {
    const input = { items: ['a', 'b', 'c', 'd'], upper: [1, 5, 2, 3, 4, null], randomIndex: 0.8286 };
    const answer = answerOf<Answer>(AHP, { ...input, completion: 'lambda-min', method: 'eigenvector' });
    expect(answer.completed?.[2]?.[3]).toBeCloseTo(Math.sqrt(8 / 15), 10);
    expect(answer.weights.map((weight) => weight.toFixed(4))).toEqual([
      '0.3738',
      '0.3920',
      '0.0985',
      '0.1357',
    ]);
    expect(answer.consistencyRatio.toFixed(4)).toBe('0.0372');
    expect(answer.judgements).toHaveLength(5);
    for (const completion of ['llsm', 'harker']) {
      const other = answerOf<Answer>(AHP, { ...input, completion });
      expect(other.completed?.[2]?.[3]).toBeCloseTo((other.weights[2] ?? 0) / (other.weights[3] ?? 1), 12);
    }
  });

  it('reads judgements on another scale first', () => {
    const answer = answerOf<Answer>(AHP, { items: ['a', 'b'], upper: [9], scale: 'power' });
    expect(answer.weights[0]).toBeCloseTo(81 / 82, 12);
  });

  it('refuses with code, message and facts', () => {
    expect(
      refusalOf(AHP, {
        items: ['a', 'b'],
        matrix: [
          [1, 3],
          ['1/4', 1],
        ],
      }),
    ).toEqual({
      code: 'not-reciprocal',
      message: 'Not reciprocal at row 1, column 2: 3 and 1/4.',
      facts: { row: 1, column: 2, value: '3', opposite: '1/4' },
    });
    expect(refusalOf(AHP, { items, upper: [2, null, null, null, null, 3] })).toMatchObject({
      code: 'not-connected',
      message: 'The pairs fall into two unconnected groups: value relationship | potential risk.',
      facts: { groups: 2, parts: 'value relationship | potential risk' },
    });
    expect(refusalOf(AHP, { items })).toMatchObject({ code: 'matrix-or-upper' });
    expect(refusalOf(AHP, { items, upper: [1, 1, 1, 1, 1, 1], metod: 'eigenvector' })).toMatchObject({
      code: 'input-invalid',
    });
  });
});
