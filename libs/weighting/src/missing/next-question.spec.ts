import fc from 'fast-check';
import { matrixOf, withJudgement } from '../comparison/comparison.js';
import { principalEigenvector } from '../priorities/eigenvector.js';
import { entry, type Matrix } from '../numbers/matrix.js';
import { incompleteComparison } from '../../testing/arbitrary.js';
import { fromUpper } from '../../testing/read.js';
import { completedBy } from './completed-by.js';
import { harkerWeights } from './harker.js';
import { answerEffects, mayStopAsking, nextQuestion } from './next-question.js';

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

  it('the largest move is what an answer one step off would change, to first order', () => {
    // 4 : 2 : 1 from 2 and 2: the open pair implies 4, one step below is 3
    const [effect] = answerEffects(fromUpper(2, null, 2));
    const moved = principalEigenvector(matrixOf(fromUpper(2, 3, 2)) as Matrix).weights;
    const shares = moved.map((weight, item) => Math.abs(weight / entry([4 / 7, 2 / 7, 1 / 7], item) - 1));
    expect(Math.abs((effect?.move ?? 0) / Math.max(...shares) - 1)).toBeLessThan(0.15);
  });

  it('asking may stop when all is answered or nothing would move by the limit, not before all is connected', () => {
    expect(mayStopAsking(fromUpper(2, 4, 2))).toBe(true);
    expect(mayStopAsking(fromUpper(3, null, null, null, null, 5))).toBe(false);
    expect(mayStopAsking(fromUpper(2, null, 2))).toBe(false);
    expect(mayStopAsking(fromUpper(2, null, 2), 0.5)).toBe(true);
  });
});
