import fc from 'fast-check';
import { entry, sum } from '../numbers/matrix.js';
import { printed, valueOf } from '../../testing/read.js';
import { criticWeights } from './critic.js';
import type { DecisionData } from './decision-data.js';
import { deviationWeights } from './deviation-weights.js';
import { entropyWeights } from './entropy.js';
import { merecWeights } from './merec.js';
import { intervalValues, targetValues } from './closeness.js';
import { variationWeights } from './variation.js';

function table(rows: number[][], costs: number[] = []): DecisionData {
  const columns = (rows[0] ?? []).map((_, index) => ({
    key: `c${index + 1}`,
    direction: costs.includes(index) ? ('cost' as const) : ('benefit' as const),
  }));
  return { columns, rows };
}

const METHODS = {
  entropy: (data: DecisionData) => entropyWeights(data, 'none'),
  'entropy on min-max': (data: DecisionData) => entropyWeights(data, 'min-max'),
  critic: criticWeights,
  variation: variationWeights,
  deviation: deviationWeights,
  merec: merecWeights,
};

describe('objective weights', () => {
  it('Xu 2004, entropy: .4630 .3992 .1378 .0000', () => {
    const data = table([
      [30, 30, 38, 29],
      [19, 54, 86, 29],
      [19, 15, 85, 28.9],
      [68, 70, 60, 29],
    ]);
    const { weights, entropy, divergence } = valueOf(entropyWeights(data, 'none'));
    expect(printed(weights, 4)).toEqual(['0.4630', '0.3992', '0.1378', '0.0000']);
    entropy.forEach((value, index) => expect(value + entry(divergence, index)).toBeCloseTo(1, 12));
  });

  it('Zavadskas & Podvezko 2016, entropy: .1146 .1981 .4185 .2689', () => {
    const data = table([
      [3, 100, 10, 7],
      [2.5, 80, 8, 5],
      [1.8, 50, 20, 11],
      [2.2, 70, 12, 9],
    ]);
    expect(printed(valueOf(entropyWeights(data, 'none')).weights, 4)).toEqual([
      '0.1146',
      '0.1981',
      '0.4185',
      '0.2689',
    ]);
  });

  it('Tus & Aytac Adali 2019, CRITIC: .157 .249 .168 .121 .154 .151', () => {
    const data = table([
      [5000, 3, 3, 4, 3, 2],
      [680, 5, 3, 2, 2, 1],
      [2000, 3, 2, 3, 4, 3],
      [600, 4, 3, 1, 2, 2],
      [800, 2, 4, 3, 3, 4],
    ]);
    expect(printed(valueOf(criticWeights(data)).weights, 3)).toEqual([
      '0.157',
      '0.249',
      '0.168',
      '0.121',
      '0.154',
      '0.151',
    ]);
  });

  it('Salabun, Watrobski & Shekhovtsov 2020, standard deviation: .217 .294 .488', () => {
    const data = table([
      [0.619, 0.449, 0.447],
      [0.862, 0.466, 0.006],
      [0.458, 0.698, 0.771],
      [0.777, 0.631, 0.491],
      [0.567, 0.992, 0.968],
    ]);
    expect(printed(valueOf(deviationWeights(data, 'none')).weights, 3)).toEqual(['0.217', '0.294', '0.488']);
  });

  it('Keshavarz-Ghorabaee et al. 2021, MEREC: .5752 .0141 .4016 .0091', () => {
    const data = table(
      [
        [450, 8000, 54, 145],
        [10, 9100, 2, 160],
        [100, 8200, 31, 153],
        [220, 9300, 1, 162],
        [5, 8400, 23, 158],
      ],
      [2, 3],
    );
    expect(printed(valueOf(merecWeights(data)).weights, 4)).toEqual(['0.5752', '0.0141', '0.4016', '0.0091']);
  });

  it('coefficient of variation by hand: deviations 1 and 2 around means 2 and 8 give .5 to .25', () => {
    const { weights } = valueOf(
      variationWeights(
        table([
          [1, 6],
          [3, 10],
        ]),
      ),
    );
    expect(weights[0]).toBeCloseTo(2 / 3, 12);
  });

  it('a column of one value weighs 0 and is named; zeros count as 0 ln 0 = 0', () => {
    const data = table([
      [7, 0, 1],
      [7, 2, 3],
      [7, 4, 2],
    ]);
    const { weights, constant, entropy } = valueOf(entropyWeights(data, 'none'));
    expect(weights[0]).toBe(0);
    expect(constant).toEqual(['c1']);
    expect(entropy[1]).toBeCloseTo(
      (-(1 / 3) * Math.log(1 / 3) - (2 / 3) * Math.log(2 / 3)) / Math.log(3),
      12,
    );
  });

  it('CRITIC: a constant column weighs 0 and leaves the others as they are', () => {
    const rows = [
      [1, 9, 4],
      [2, 3, 8],
      [5, 4, 6],
    ];
    const without = valueOf(criticWeights(table(rows))).weights;
    const { weights, constant } = valueOf(criticWeights(table(rows.map((row) => [...row, 7]))));
    without.forEach((weight, index) => expect(entry(weights, index)).toBeCloseTo(weight, 12));
    expect(weights[3]).toBe(0);
    expect(constant).toEqual(['c4']);
    expect(
      valueOf(
        criticWeights(
          table([
            [1, 7],
            [2, 7],
          ]),
        ),
      ).weights,
    ).toEqual([1, 0]);
  });

  it('min-max turns a cost round before entropy and CRITIC', () => {
    const rows = [
      [1, 9],
      [2, 3],
      [5, 4],
    ];
    const turned = rows.map(([first = 0, second = 0]) => [first, -second]);
    for (const method of [criticWeights, deviationWeights, METHODS['entropy on min-max']]) {
      const cost = valueOf(method(table(rows, [1]))).weights;
      valueOf(method(table(turned))).weights.forEach((weight, index) =>
        expect(weight).toBeCloseTo(entry(cost, index), 12),
      );
    }
  });

  it('values best within an interval or at a target, by hand', () => {
    // 1 and 2 below 6..8, 4 above: 5 away at most
    expect(intervalValues([6, 7, 8, 1, 10], 6, 8)).toEqual([1, 1, 1, 0, expect.closeTo(0.6, 12)]);
    expect(targetValues([5, 4, 1, 7], 5)).toEqual([1, 0.75, 0, 0.5]);
    // nothing lies outside, all on target: the best throughout, without information
    expect(intervalValues([6, 7], 5, 8)).toEqual([1, 1]);
    expect(targetValues([5, 5], 5)).toEqual([1, 1]);
  });

  it('law: weights are not negative and sum to 1 within 1e-12 by every method', () => {
    const cell = fc.integer({ min: 1, max: 1000 });
    const rows = fc
      .tuple(fc.integer({ min: 2, max: 8 }), fc.integer({ min: 1, max: 5 }))
      .chain(([m, n]) =>
        fc.array(fc.array(cell, { minLength: n, maxLength: n }), { minLength: m, maxLength: m }),
      );
    fc.assert(
      fc.property(rows, fc.constantFrom(...Object.values(METHODS)), (values, method) => {
        const result = method(table(values, [0]));
        if (!result.ok) {
          expect(result.problem.code).toBe('all-columns-constant');
          return;
        }
        expect(Math.abs(sum(result.value.weights) - 1)).toBeLessThan(1e-12);
        expect(Math.min(...result.value.weights)).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it('refuses data that give no weights', () => {
    const flat = table([
      [1, 2],
      [1, 2],
    ]);
    for (const method of Object.values(METHODS)) {
      expect(method(flat)).toMatchObject({ problem: { code: 'all-columns-constant' } });
      expect(method(table([[1, 2]]))).toMatchObject({
        problem: { code: 'too-few-rows', facts: { found: 1 } },
      });
      expect(method(table([[1, 2], [3]]))).toMatchObject({
        problem: { code: 'uneven-row', facts: { row: 2 } },
      });
      expect(
        method(
          table([
            [1, NaN],
            [3, 4],
          ]),
        ),
      ).toMatchObject({ problem: { code: 'not-a-number' } });
    }
    const signed = table([[-1], [1]]);
    expect(entropyWeights(signed, 'none')).toMatchObject({ problem: { code: 'negative-value' } });
    expect(merecWeights(signed)).toMatchObject({ problem: { code: 'not-positive' } });
    expect(variationWeights(signed)).toMatchObject({
      problem: { code: 'mean-is-zero', facts: { column: 'c1' } },
    });
  });
});
