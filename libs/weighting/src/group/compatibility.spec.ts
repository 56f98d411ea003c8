import fc from 'fast-check';
import { wholeMatrixOf } from '../comparison/comparison.js';
import { geometricConsistencyIndex } from '../consistency/geometric-consistency-index.js';
import { geometricMeanWeights } from '../priorities/geometric-mean.js';
import { comparisonOf } from '../../testing/arbitrary.js';
import { fromUpper } from '../../testing/read.js';
import { cardinalConsensusIndex, compatibilityIndex } from './compatibility.js';
import { consensusSuggestion } from './consensus-suggestion.js';
import { judgementSpread } from './judgement-spread.js';
import { ordinalConsensusIndex } from './ordinal-consensus.js';

describe('an expert against the group', () => {
  it('law: against the own weights the cardinal index is the geometric consistency index', () => {
    fc.assert(
      fc.property(comparisonOf(5), (comparison) => {
        const matrix = wholeMatrixOf(comparison) ?? [];
        const weights = geometricMeanWeights(matrix);
        expect(cardinalConsensusIndex(comparison, weights)).toBeCloseTo(
          geometricConsistencyIndex(matrix, weights),
          12,
        );
      }),
    );
  });

  it('law (Dong et al. 2010): a suggestion with theta shrinks the cardinal index by theta squared', () => {
    const group = [0.4, 0.3, 0.2, 0.1];
    fc.assert(
      fc.property(comparisonOf(4), fc.double({ min: 0, max: 1, noNaN: true }), (expert, theta) => {
        const before = cardinalConsensusIndex(expert, group);
        const after = cardinalConsensusIndex(consensusSuggestion(expert, group, theta), group);
        expect(after).toBeCloseTo(theta ** 2 * before, 10);
      }),
    );
  });

  it('counts how many places the items stand apart, ties sharing a rank', () => {
    expect(ordinalConsensusIndex([0.5, 0.3, 0.2], [0.2, 0.3, 0.5])).toBeCloseTo(4 / 3, 12);
    expect(ordinalConsensusIndex([0.5, 0.25, 0.25], [0.5, 0.3, 0.2])).toBeCloseTo(1 / 3, 12);
    expect(ordinalConsensusIndex([0.5, 0.3, 0.2], [0.9, 0.06, 0.04])).toBe(0);
  });

  it('of the whole group is the mean by the experts weights', () => {
    expect(compatibilityIndex([0.2, 0.6], [0.75, 0.25])).toBeCloseTo(0.3, 12);
  });

  it('spread: 1 when all say the same; 2 and 8 scatter by exp(ln 4 / sqrt 2)', () => {
    const spread = judgementSpread([fromUpper(2, 3, null), fromUpper(8, 3, 1)]);
    expect(spread[0]).toBeCloseTo(Math.exp(Math.log(4) / Math.SQRT2), 12);
    expect(spread[1]).toBeCloseTo(1, 12);
    expect(spread[2]).toBeNull();
  });
});
