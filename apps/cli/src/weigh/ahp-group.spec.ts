import { answerOf, refusalOf } from '../../testing/run-assay.js';

interface Answer {
  weights: number[];
  group: { upper: number[]; consistencyRatio: number; geometricConsistencyIndex: number };
  experts: {
    name: string;
    weights: number[];
    consistencyRatio: number;
    geometricConsistencyIndex: number;
    gcci: number;
    goci: number;
  }[];
  consensus: {
    sStar: number | null;
    alpha: number;
    beta: number;
    gamma: number;
    pairwise: number[][];
    weightedExtension?: { sStar: number };
  };
}

const GROUP = ['weigh', 'ahp-group'];
const items = ['a', 'b', 'c'];
const two = [
  { name: 'Li', upper: [2, 4, 2] },
  { name: 'Wang', upper: ['1/2', '1/4', '1/2'] },
];

describe('assay weigh ahp-group', () => {
  it('two experts who say the opposite cancel out: all equal, S* below any pair of like minds', () => {
    const answer = answerOf<Answer>(GROUP, { items, experts: two, aggregation: 'aij' });
    answer.weights.forEach((weight) => expect(weight).toBeCloseTo(1 / 3, 12));
    answer.group.upper.forEach((judgement) => expect(judgement).toBeCloseTo(1, 12));
    // Li weighs 4 : 2 : 1, Wang 1 : 2 : 4
    expect(answer.experts[0]?.weights[0]).toBeCloseTo(4 / 7, 12);
    expect(answer.experts[0]?.consistencyRatio).toBeCloseTo(0, 12);
    // 2 / (2 * 1) * (ln^2 2 + ln^2 4 + ln^2 2)
    expect(answer.experts[0]?.gcci).toBeCloseTo(6 * Math.LN2 ** 2, 12);
    // ranks 1 2 3 against 2 2 2
    expect(answer.experts.map(({ goci }) => goci)).toEqual([
      expect.closeTo(2 / 3, 12),
      expect.closeTo(2 / 3, 12),
    ]);
    expect(answer.consensus.beta).toBeCloseTo(answer.consensus.gamma - answer.consensus.alpha, 12);
    expect(answer.consensus.pairwise[0]?.[1]).toBeCloseTo(answer.consensus.sStar ?? -1, 12);
  });

  it('Barzilai & Golany 1994: judgements and priorities give the same weights under the geometric mean', () => {
    const experts = [
      { name: 'Li', weight: 2, upper: [3, 5, 1] },
      { name: 'Wang', weight: 1, upper: [2, '1/3', '1/7'] },
    ];
    const aij = answerOf<Answer>(GROUP, { items, experts, aggregation: 'aij' });
    const aip = answerOf<Answer>(GROUP, { items, experts, aggregation: 'aip-geometric' });
    aij.weights.forEach((weight, place) => expect(aip.weights[place]).toBeCloseTo(weight, 12));
    const arithmetic = answerOf<Answer>(GROUP, { items, experts, aggregation: 'aip-arithmetic' });
    const [li, wang] = arithmetic.experts.map(({ weights }) => weights);
    expect(arithmetic.weights[0]).toBeCloseTo((2 * (li?.[0] ?? 0) + (wang?.[0] ?? 0)) / 3, 12);
    expect(arithmetic.consensus.weightedExtension).toBeDefined();
  });

  it('experts of one mind agree fully; a single one has nobody to agree with', () => {
    const alike = [two[0], { ...two[0], name: 'Chen' }];
    expect(answerOf<Answer>(GROUP, { items, experts: alike }).consensus.sStar).toBeCloseTo(1, 12);
    expect(answerOf<Answer>(GROUP, { items, experts: [two[0]] }).consensus.sStar).toBeNull();
  });

  it('names the expert whose comparison cannot be used', () => {
    const experts = [two[0], { name: 'Zhao', upper: [1, 12, 1] }];
    expect(refusalOf(GROUP, { items, experts })).toMatchObject({
      code: 'outside-scale',
      facts: { expert: 'Zhao', row: 1, column: 3 },
    });
    expect(refusalOf(GROUP, { items, experts: [] })).toMatchObject({ code: 'no-experts' });
  });
});
