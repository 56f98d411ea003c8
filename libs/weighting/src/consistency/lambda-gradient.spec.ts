import fc from 'fast-check';
import { withJudgement, wholeMatrixOf, type Comparison } from '../comparison/comparison.js';
import { pairIndex } from '../comparison/pairs.js';
import { entry } from '../numbers/matrix.js';
import { principalEigenvector } from '../priorities/eigenvector.js';
import { comparisonOf } from '../../testing/arbitrary.js';
import { fromUpper } from '../../testing/read.js';
import { lambdaGradients } from './lambda-gradient.js';

const lambdaOf = (comparison: Comparison) => principalEigenvector(wholeMatrixOf(comparison) ?? []).lambdaMax;

describe('lambdaGradients', () => {
  it('is 0 everywhere in a consistent matrix, where lambda is smallest', () => {
    for (const { gradient } of lambdaGradients(wholeMatrixOf(fromUpper(2, 6, 3)) ?? [])) {
      expect(gradient).toBeCloseTo(0, 10);
    }
  });

  it('law: the gradient is the slope of lambda over the logarithm of the judgement', () => {
    fc.assert(
      fc.property(comparisonOf(5), fc.integer({ min: 0, max: 9 }), (comparison, place) => {
        const { row, column, gradient } = entry(lambdaGradients(wholeMatrixOf(comparison) ?? []), place);
        const judgement = entry(comparison.upper, pairIndex(5, row, column)) ?? 1;
        const [low, high] = [-1e-5, 1e-5].map((nudge) =>
          lambdaOf(withJudgement(comparison, { row, column }, judgement * Math.exp(nudge))),
        );
        expect(((high ?? 0) - (low ?? 0)) / 2e-5).toBeCloseTo(gradient, 5);
      }),
    );
  });
});
