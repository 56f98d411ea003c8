import fc from 'fast-check';
import { wholeMatrixOf } from '../comparison/comparison.js';
import { entry } from '../numbers/matrix.js';
import { geometricMeanWeights } from '../priorities/geometric-mean.js';
import { comparisonOf } from '../../testing/arbitrary.js';
import { fromUpper } from '../../testing/read.js';
import { aggregateJudgements } from './aggregate-judgements.js';
import { aggregatePriorities } from './aggregate-priorities.js';
import { authority, expertWeights, weightsByConsistency } from './expert-weights.js';

const group = fc
  .integer({ min: 2, max: 6 })
  .chain((size) =>
    fc.array(fc.tuple(comparisonOf(size), fc.integer({ min: 1, max: 5 })), { minLength: 1, maxLength: 5 }),
  );

describe('group aggregation', () => {
  it('of 2 and 8 by two equal experts is 4', () => {
    expect(aggregateJudgements([fromUpper(2), fromUpper(8)], [0.5, 0.5]).upper[0]).toBeCloseTo(4, 12);
  });

  it('leaves out who did not answer, and leaves open what nobody answered', () => {
    const { upper } = aggregateJudgements([fromUpper(2, null, null), fromUpper(8, 3, null)], [0.5, 0.5]);
    expect(upper[0]).toBeCloseTo(4, 12);
    expect(upper[1]).toBeCloseTo(3, 12);
    expect(upper[2]).toBeNull();
  });

  it('law (Barzilai & Golany 1994): judgements and priorities agree under the geometric mean', () => {
    fc.assert(
      fc.property(group, (experts) => {
        const total = experts.reduce((sum, [, weight]) => sum + weight, 0);
        const shares = experts.map(([, weight]) => weight / total);
        const weightsOf = (comparison: (typeof experts)[number][0]) =>
          geometricMeanWeights(wholeMatrixOf(comparison) ?? []);
        const judged = weightsOf(
          aggregateJudgements(
            experts.map(([comparison]) => comparison),
            shares,
          ),
        );
        const prioritised = aggregatePriorities(
          experts.map(([comparison]) => weightsOf(comparison)),
          shares,
          'geometric',
        );
        judged.forEach((weight, index) => expect(weight).toBeCloseTo(entry(prioritised, index), 12));
      }),
    );
  });

  it('law: the group of one is the one', () => {
    fc.assert(
      fc.property(comparisonOf(5), (comparison) => {
        aggregateJudgements([comparison], [1]).upper.forEach((judgement, place) =>
          expect(judgement).toBeCloseTo(entry(comparison.upper, place) ?? 0, 12),
        );
      }),
    );
  });
});

describe('expertWeights', () => {
  it('are equal by default, and scaled to 1', () => {
    expect(expertWeights([undefined, undefined])).toEqual({ ok: true, value: [0.5, 0.5] });
    expect(expertWeights([3, 1])).toEqual({ ok: true, value: [0.75, 0.25] });
  });

  it('are refused when some lack, one is negative, or all are zero', () => {
    expect(expertWeights([])).toMatchObject({ problem: { code: 'no-experts' } });
    expect(expertWeights([1, undefined])).toMatchObject({
      problem: { code: 'expert-weight-missing', facts: { row: 2 } },
    });
    expect(expertWeights([1, -1])).toMatchObject({ problem: { code: 'expert-weight-negative' } });
    expect(expertWeights([0, 0])).toMatchObject({ problem: { code: 'expert-weights-zero' } });
  });

  it('by consistency: a ratio of .1 counts half of one of 0', () => {
    expect(weightsByConsistency([0, 0.1])).toEqual([expect.closeTo(2 / 3, 12), expect.closeTo(1 / 3, 12)]);
  });

  it('by authority: the mean of basis and familiarity', () => {
    expect(authority(0.8, 0.9)).toBeCloseTo(0.85, 12);
  });
});
