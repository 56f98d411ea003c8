import fc from 'fast-check';
import { matrixOf, wholeMatrixOf } from '../comparison/comparison.js';
import { harkerWeights } from '../missing/harker.js';
import { entry, sum, times } from '../numbers/matrix.js';
import { chainOf, comparisonOf } from '../../testing/arbitrary.js';
import { fromMatrix, printed } from '../../testing/read.js';
import { principalEigenvector } from './eigenvector.js';
import { prioritise } from './prioritise.js';

describe('principalEigenvector', () => {
  // The judgements are in Saaty 1977, J. Math. Psych. 15; the figures in his later prints. Checked by numpy.linalg.eig.
  it('Saaty 2008, relative distances of six cities from Philadelphia: .262 .397 .033 .116 .164 .027, lambda 6.454', () => {
    const { weights, lambdaMax } = prioritise(
      wholeMatrixOf(
        fromMatrix([
          [1, '1/3', 8, 3, 3, 7],
          [3, 1, 9, 3, 3, 9],
          ['1/8', '1/9', 1, '1/6', '1/5', 2],
          ['1/3', '1/3', 6, 1, '1/3', 6],
          ['1/3', '1/3', 5, 3, 1, 6],
          ['1/7', '1/9', '1/2', '1/6', '1/6', 1],
        ]),
      ) ?? [],
      'eigenvector',
    );
    expect(printed(weights, 3)).toEqual(['0.262', '0.397', '0.033', '0.116', '0.164', '0.027']);
    expect(lambdaMax.toFixed(3)).toBe('6.454');
  });

  // Also the first expert of Xu 2000 and of Dong et al. 2010. Checked by numpy.linalg.eig.
  it('Saaty 1977, light on four chairs: .62 .22 .10 .06, lambda 4.1', () => {
    const { weights, lambdaMax } = principalEigenvector([
      [1, 4, 6, 7],
      [1 / 4, 1, 3, 4],
      [1 / 6, 1 / 3, 1, 2],
      [1 / 7, 1 / 4, 1 / 2, 1],
    ]);
    expect(printed(weights, 2)).toEqual(['0.62', '0.22', '0.10', '0.06']);
    expect(lambdaMax.toFixed(1)).toBe('4.1');
  });

  it('of one item is 1', () => {
    expect(principalEigenvector([[1]])).toEqual({ weights: [1], lambdaMax: 1 });
  });

  it('law: A w = lambda w, w positive with sum 1, lambda at least n', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 15 }).chain(comparisonOf), (comparison) => {
        const matrix = wholeMatrixOf(comparison) ?? [];
        const { weights, lambdaMax } = principalEigenvector(matrix);
        times(matrix, weights).forEach((value, index) =>
          expect(value / entry(weights, index) / lambdaMax).toBeCloseTo(1, 12),
        );
        expect(Math.min(...weights)).toBeGreaterThan(0);
        expect(Math.abs(sum(weights) - 1)).toBeLessThan(1e-12);
        expect(lambdaMax).toBeGreaterThanOrEqual(comparison.items.length - 1e-12);
      }),
    );
  });

  it('law: a chain of up to fifteen items, where power iteration crawls, gives the products along it', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 15 }).chain(chainOf), (chain) => {
        const { weights, lambdaMax } = harkerWeights(chain);
        expect(lambdaMax).toBeCloseTo(chain.items.length, 10);
        const matrix = matrixOf(chain);
        for (let place = 1; place < weights.length; place += 1) {
          const ratio = entry(weights, place - 1) / entry(weights, place);
          expect(ratio / (matrix[place - 1]?.[place] ?? 0)).toBeCloseTo(1, 9);
        }
      }),
    );
  });
});
