import { answerOf, refusalOf } from '../../testing/run-assay.js';

interface Answer {
  weights: number[];
  coefficients?: number[];
  warnings?: { code: string }[];
}

const COMBINE = ['weigh', 'combine'];
const close = (values: readonly number[]) => values.map((value): unknown => expect.closeTo(value, 12));

describe('assay weigh combine', () => {
  it('linear, multiplicative and root, by hand', () => {
    const sets = [
      [0.5, 0.5],
      [0.8, 0.2],
    ];
    expect(answerOf(COMBINE, { sets, method: 'linear', alpha: 0.25 })).toMatchObject({
      weights: close([0.725, 0.275]),
      coefficients: [0.25, 0.75],
    });
    expect(answerOf(COMBINE, { sets, method: 'multiplicative' })).toMatchObject({
      weights: close([0.8, 0.2]),
    });
    expect(answerOf(COMBINE, { sets, method: 'root' })).toMatchObject({ weights: close([2 / 3, 1 / 3]) });
  });

  it('game theory by hand: .52 a + .44 b = .52 and .44 a + .68 b = .68', () => {
    const sets = [
      [0.6, 0.4],
      [0.2, 0.8],
    ];
    const answer = answerOf<Answer>(COMBINE, { sets, method: 'game-theory' });
    expect(answer.coefficients).toEqual(close([0.34 / 1.12, 0.78 / 1.12]));
    expect(answer.weights).toEqual(
      close([(0.34 * 0.6 + 0.78 * 0.2) / 1.12, (0.34 * 0.4 + 0.78 * 0.8) / 1.12]),
    );
  });

  it('warns where a zero kills an indicator', () => {
    const sets = [
      [0.6, 0.4, 0],
      [0.2, 0.3, 0.5],
    ];
    const { warnings } = answerOf<Answer>(COMBINE, { sets, method: 'multiplicative' });
    expect(warnings).toMatchObject([{ code: 'weight-lost' }]);
  });

  it('refuses sets of different length', () => {
    expect(refusalOf(COMBINE, { sets: [[1], [0.5, 0.5]], method: 'linear' })).toMatchObject({
      code: 'uneven-row',
    });
  });
});
