import fc from 'fast-check';
import { matrixOf } from './comparison/comparison.js';
import { cell, entry, sum } from './numbers/matrix.js';
import { PRIORITY_METHODS } from './priorities/prioritise.js';
import { anyComparison, anyWeights } from '../testing/arbitrary.js';
import { fromMatrix, fromUpper, printed, valueOf } from '../testing/read.js';
import { inWords, type Verdict } from './problem.js';
import { weighComparison } from './weigh-comparison.js';

const words = (verdict: Verdict<unknown>) => (verdict.ok ? 'accepted' : inWords(verdict.problem, 'en'));

describe('weighComparison', () => {
  it('AHP root method of the product demands: .4231 .2274 .2274 .1222, lambda 4.0104, CI .0035, CR .0038', () => {
    const weighing = valueOf(
      weighComparison(
        fromMatrix([
          [1, 2, 2, 3],
          ['1/2', 1, 1, 2],
          ['1/2', 1, 1, 2],
          ['1/3', '1/2', '1/2', 1],
        ]),
        { randomIndex: 'saaty-1980' },
      ),
    );
    expect(printed(weighing.weights, 4)).toEqual(['0.4231', '0.2274', '0.2274', '0.1222']);
    expect(weighing.lambdaMax).toBeCloseTo(4.0104, 4);
    expect(weighing.consistencyIndex).toBeCloseTo(0.0035, 4);
    expect(weighing.consistencyRatio).toBeCloseTo(0.0038, 4);
    expect(weighing.violations).toEqual([]);
  });

  it('bad 3 x 3 matrix of the product demands: lambda 4.838, CI .919, CR 1.585, and why', () => {
    const weighing = valueOf(
      weighComparison(
        fromMatrix([
          [1, 5, '1/3'],
          ['1/5', 1, 3],
          [3, '1/3', 1],
        ]),
        { randomIndex: 'saaty-1980' },
      ),
    );
    expect(weighing.lambdaMax).toBeCloseTo(4.838, 3);
    expect(weighing.consistencyIndex).toBeCloseTo(0.919, 3);
    expect(weighing.consistencyRatio).toBeCloseTo(1.585, 3);
    expect(weighing.violations).toMatchObject([{ first: 0, second: 1, third: 2, kind: 'cycle' }]);
  });

  it('Saaty 2008, consumption of drinks: seven weights and CR .022', () => {
    const drinks = fromMatrix([
      [1, 9, 5, 2, 1, 1, '1/2'],
      ['1/9', 1, '1/3', '1/9', '1/9', '1/9', '1/9'],
      ['1/5', 3, 1, '1/3', '1/4', '1/3', '1/9'],
      ['1/2', 9, 3, 1, '1/2', 1, '1/3'],
      [1, 9, 4, 2, 1, 2, '1/2'],
      [1, 9, 3, 1, '1/2', 1, '1/3'],
      [2, 9, 9, 3, 2, 3, 1],
    ]);
    const weighing = valueOf(weighComparison(drinks, { method: 'eigenvector', randomIndex: 'saaty-2005' }));
    expect(printed(weighing.weights, 3)).toEqual([
      '0.177',
      '0.019',
      '0.042',
      '0.116',
      '0.190',
      '0.129',
      '0.327',
    ]);
    expect(weighing.consistencyRatio.toFixed(3)).toBe('0.022');
    const other = valueOf(weighComparison(drinks, { method: 'eigenvector', randomIndex: 'donegan-dodd' }));
    expect(other.consistencyRatio.toFixed(4)).toBe('0.0235');
  });

  it('Saaty 1990, buying a house: eight weights, lambda 9.669, CR .169', () => {
    const house = fromMatrix([
      [1, 5, 3, 7, 6, 6, '1/3', '1/4'],
      ['1/5', 1, '1/3', 5, 3, 3, '1/5', '1/7'],
      ['1/3', 3, 1, 6, 3, 4, 6, '1/5'],
      ['1/7', '1/5', '1/6', 1, '1/3', '1/4', '1/7', '1/8'],
      ['1/6', '1/3', '1/3', 3, 1, '1/2', '1/5', '1/6'],
      ['1/6', '1/3', '1/4', 4, 2, 1, '1/5', '1/6'],
      [3, 5, '1/6', 7, 5, 5, 1, '1/2'],
      [4, 7, 5, 8, 6, 6, 2, 1],
    ]);
    const weighing = valueOf(weighComparison(house, { method: 'eigenvector', randomIndex: 'saaty-1980' }));
    expect(printed(weighing.weights, 3)).toEqual([
      '0.173',
      '0.054',
      '0.188',
      '0.018',
      '0.031',
      '0.036',
      '0.167',
      '0.333',
    ]);
    expect(weighing.lambdaMax.toFixed(3)).toBe('9.669');
    expect(weighing.consistencyRatio.toFixed(3)).toBe('0.169');
    expect(weighing.judgements[0]).toMatchObject({ row: 2, column: 6 });
  });

  it('one item weighs 1 and two cannot contradict each other', () => {
    expect(valueOf(weighComparison(fromMatrix([[1]])))).toMatchObject({ weights: [1], consistencyRatio: 0 });
    const two = valueOf(weighComparison(fromUpper(3)));
    expect(two.weights[0]).toBeCloseTo(0.75, 12);
    expect(two.consistencyRatio).toBe(0);
    expect(two.geometricConsistencyIndex).toBe(0);
  });

  it('law: weights sum to 1 within 1e-12 and the ratio is never negative', () => {
    fc.assert(
      fc.property(anyComparison, fc.constantFrom(...PRIORITY_METHODS), (comparison, method) => {
        const weighing = valueOf(weighComparison(comparison, { method }));
        expect(Math.abs(sum(weighing.weights) - 1)).toBeLessThan(1e-12);
        expect(weighing.consistencyRatio).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it('law: weights behind a consistent matrix are found again by every method', () => {
    fc.assert(
      fc.property(anyWeights, fc.constantFrom(...PRIORITY_METHODS), (weights, method) => {
        const upper = weights.flatMap((weight, row) => weights.slice(row + 1).map((other) => weight / other));
        const comparison = { items: weights.map((_, index) => `item ${index}`), upper };
        const weighing = valueOf(weighComparison(comparison, { method }));
        weighing.weights.forEach((weight, index) => expect(weight).toBeCloseTo(entry(weights, index), 12));
        expect(weighing.consistencyRatio).toBeCloseTo(0, 10);
        expect(weighing.violations).toEqual([]);
      }),
    );
  });

  it('law: the order in which items are listed does not matter', () => {
    fc.assert(
      fc.property(anyComparison, fc.constantFrom(...PRIORITY_METHODS), (comparison, method) => {
        const size = comparison.items.length;
        const matrix = matrixOf(comparison);
        const order = comparison.items.map((_, index) => (index * (size - 1)) % size).reverse();
        if (new Set(order).size < size) return;
        const shuffled = {
          items: order.map((place) => entry(comparison.items, place)),
          upper: order.flatMap((row, index) =>
            order.slice(index + 1).map((column) => cell(matrix, row, column)),
          ),
        };
        const straight = valueOf(weighComparison(comparison, { method }));
        const turned = valueOf(weighComparison(shuffled, { method }));
        order.forEach((place, index) =>
          expect(entry(turned.weights, index)).toBeCloseTo(entry(straight.weights, place), 10),
        );
        expect(turned.consistencyRatio).toBeCloseTo(straight.consistencyRatio, 8);
        expect(turned.violations.length).toBe(straight.violations.length);
      }),
    );
  });

  it('names the parts that no judgement connects', () => {
    const refused = weighComparison(fromUpper(3, null, null, null, null, 5));
    expect(refused).toEqual({
      ok: false,
      problem: { code: 'not-connected', facts: { groups: 2, parts: '1 2 | 3 4' } },
    });
    expect(words(refused)).toBe('The pairs fall into two unconnected groups: 1 2 | 3 4.');
    const named = { items: ['after sales', 'price', 'risk'], upper: [2, null, null] };
    expect(words(weighComparison(named))).toBe(
      'The pairs fall into two unconnected groups: after sales, price | risk.',
    );
    const many = { items: 'ABCDEFGHIJ'.split(''), upper: Array.from({ length: 45 }, () => null) };
    expect(words(weighComparison(many))).toContain('into 10 unconnected groups: A | B | C');
  });
});
