import fc from 'fast-check';
import { matrixOf, withJudgement } from '../comparison/comparison.js';
import { principalEigenvector } from '../priorities/eigenvector.js';
import { entry, type Matrix } from '../numbers/matrix.js';
import { incompleteComparison } from '../../testing/arbitrary.js';
import { fromUpper } from '../../testing/read.js';
import { completedBy } from './completed-by.js';
import { harkerWeights } from './harker.js';
import { nextQuestion } from './next-question.js';

describe('nextQuestion', () => {
  it('asks nothing when all is answered', () => {
    expect(nextQuestion(fromUpper(2, 4, 2))).toBeNull();
  });

  it('first joins what is not connected', () => {
    expect(nextQuestion(fromUpper(3, null, null, null, null, 5))).toEqual({
      row: 0,
      column: 2,
      effect: null,
    });
    expect(nextQuestion(fromUpper(null, null, null))).toEqual({ row: 0, column: 1, effect: null });
  });

  it('law: the effect is how far the weights really move when the judgement changes a little', () => {
    fc.assert(
      fc.property(incompleteComparison, (comparison) => {
        const question = nextQuestion(comparison);
        if (!question?.effect) return;
        const full = completedBy(comparison, harkerWeights(comparison).weights);
        const before = matrixOf(full)[question.row]?.[question.column] ?? 1;
        const [low, high] = [-1e-5, 1e-5].map((nudge) => {
          const moved = matrixOf(withJudgement(full, question, before * Math.exp(nudge))) as Matrix;
          return principalEigenvector(moved).weights;
        });
        const slopes = (low ?? []).map((weight, index) => Math.abs(entry(high ?? [], index) - weight) / 2e-5);
        expect(0.01 * Math.max(...slopes)).toBeCloseTo(question.effect, 6);
      }),
      { numRuns: 60 },
    );
  });
});
