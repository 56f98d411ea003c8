import { answerOf, refusalOf } from '../../testing/run-assay.js';

interface Answer {
  weights: number[];
  entropy: number[];
  divergence: number[];
}

const benefits = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ key: `c${index + 1}`, direction: 'benefit' }));
const printed = (values: number[], digits: number) => values.map((value) => value.toFixed(digits));

describe('assay weigh: objective weights', () => {
  it('entropy: Xu 2004 gives .4630 .3992 .1378 .0000', () => {
    const rows = [
      [30, 30, 38, 29],
      [19, 54, 86, 29],
      [19, 15, 85, 28.9],
      [68, 70, 60, 29],
    ];
    const answer = answerOf<Answer>(['weigh', 'entropy'], { columns: benefits(4), rows, normalise: 'none' });
    expect(printed(answer.weights, 4)).toEqual(['0.4630', '0.3992', '0.1378', '0.0000']);
    expect(answer.divergence).toHaveLength(4);
    expect(answer.entropy.every((value) => value > 0 && value <= 1)).toBe(true);
  });

  it('critic: Tus & Aytac Adali 2019 gives .157 .249 .168 .121 .154 .151', () => {
    const rows = [
      [5000, 3, 3, 4, 3, 2],
      [680, 5, 3, 2, 2, 1],
      [2000, 3, 2, 3, 4, 3],
      [600, 4, 3, 1, 2, 2],
      [800, 2, 4, 3, 3, 4],
    ];
    const answer = answerOf<Answer>(['weigh', 'critic'], {
      columns: benefits(6),
      rows,
      normalise: 'min-max',
    });
    expect(printed(answer.weights, 3)).toEqual(['0.157', '0.249', '0.168', '0.121', '0.154', '0.151']);
  });

  it('deviation: Salabun, Watrobski & Shekhovtsov 2020 gives .217 .294 .488', () => {
    const rows = [
      [0.619, 0.449, 0.447],
      [0.862, 0.466, 0.006],
      [0.458, 0.698, 0.771],
      [0.777, 0.631, 0.491],
      [0.567, 0.992, 0.968],
    ];
    const answer = answerOf<Answer>(['weigh', 'deviation'], {
      columns: benefits(3),
      rows,
      normalise: 'none',
    });
    expect(printed(answer.weights, 3)).toEqual(['0.217', '0.294', '0.488']);
  });

  it('merec: Keshavarz-Ghorabaee et al. 2021 gives .5752 .0141 .4016 .0091', () => {
    const columns = ['benefit', 'benefit', 'cost', 'cost'].map((direction, index) => ({
      key: `c${index}`,
      direction,
    }));
    const rows = [
      [450, 8000, 54, 145],
      [10, 9100, 2, 160],
      [100, 8200, 31, 153],
      [220, 9300, 1, 162],
      [5, 8400, 23, 158],
    ];
    const answer = answerOf<Answer>(['weigh', 'merec'], { columns, rows });
    expect(printed(answer.weights, 4)).toEqual(['0.5752', '0.0141', '0.4016', '0.0091']);
  });

  it('variation by hand: .5 to .25', () => {
    const rows = [
      [1, 6],
      [3, 10],
    ];
    const answer = answerOf<Answer>(['weigh', 'variation'], {
      columns: benefits(2),
      rows,
      normalise: 'none',
    });
    expect(answer.weights[0]).toBeCloseTo(2 / 3, 12);
  });

  it('refuses columns that never vary, and a negative value', () => {
    const flat = { columns: benefits(1), rows: [[1], [1]], normalise: 'none' };
    for (const name of ['entropy', 'critic', 'variation', 'deviation', 'merec']) {
      expect(refusalOf(['weigh', name], flat)).toMatchObject({ code: 'all-columns-constant' });
    }
    expect(refusalOf(['weigh', 'entropy'], { ...flat, rows: [[1], [-1]] })).toMatchObject({
      code: 'negative-value',
      facts: { row: 2, column: 1, value: -1 },
    });
  });
});
