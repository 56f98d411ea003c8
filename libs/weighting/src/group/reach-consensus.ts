import { wholeMatrixOf, type Comparison } from '../comparison/comparison.js';
import { geometricConsistencyLimit } from '../consistency/geometric-consistency-index.js';
import { logLeastSquaresWeights } from '../missing/llsm.js';
import { entry, type Vector } from '../numbers/matrix.js';
import { geometricMeanWeights } from '../priorities/geometric-mean.js';
import { aggregateJudgements } from './aggregate-judgements.js';
import { cardinalConsensusIndex } from './compatibility.js';
import { consensusSuggestion } from './consensus-suggestion.js';
import { ordinalConsensusIndex } from './ordinal-consensus.js';

export interface ConsensusProcedure {
  /** By judgements (GCCI) or by ranks (GOCI); `cardinal` when absent. */
  readonly index?: 'cardinal' | 'ordinal' | undefined;
  /** No expert's index may be above it; when absent that of the GCI (.35 with four items), 2 / n for ranks. */
  readonly limit?: number | undefined;
  /** How much of an expert's own judgement stays each time, 0 to 1; .8 when absent. */
  readonly theta?: number | undefined;
  /** Rounds after which it ends without consensus; 100 when absent. */
  readonly mostRounds?: number | undefined;
  /** Experts, counted from 0, who will not move: the next worst is asked instead. */
  readonly fixed?: readonly number[] | undefined;
}

/** How a group would come together. Nothing of it is anybody's answer before the expert gives it. */
export interface ConsensusPath {
  /** Whether every index is at or below the limit at the end. */
  readonly reached: boolean;
  /** Who would be asked in each round, and the index before. */
  readonly rounds: readonly { readonly expert: number; readonly index: number }[];
  /** Judgements of each expert at the end; unchanged where never asked. */
  readonly experts: readonly Comparison[];
  /** Index of each expert at the end. */
  readonly indices: readonly number[];
  /** Weights of the group at the end. */
  readonly weights: readonly number[];
}

/**
 * The consensus models of Dong, Zhang, Hong & Xu 2010: as long as an expert's index is above the limit, the one with
 * the largest is asked for the judgements of `consensusSuggestion`. Weights are row geometric means, of the group by
 * aggregated judgements; where pairs are open, least squares of the logarithms, which is the same on whole matrices.
 *
 * @param experts comparisons of the same items in the same order, each connected
 * @param weights of the experts, sum 1
 */
export function reachConsensus(
  experts: readonly Comparison[],
  weights: Vector,
  { index: kind = 'cardinal', limit, theta = 0.8, mostRounds = 100, fixed = [] }: ConsensusProcedure = {},
): ConsensusPath {
  const items = entry(experts, 0).items.length;
  const most = limit ?? (kind === 'cardinal' ? geometricConsistencyLimit(items) : 2 / items);
  const rounds: { expert: number; index: number }[] = [];
  let now = experts;
  for (;;) {
    const group = ownWeights(aggregateJudgements(now, weights));
    const indices = now.map((expert) =>
      kind === 'cardinal'
        ? cardinalConsensusIndex(expert, group)
        : ordinalConsensusIndex(ownWeights(expert), group),
    );
    const asked = largestOf(indices, fixed);
    // an index on the limit is not above it, whatever the last binary digit says
    const reached = indices.every((one) => one <= most + 1e-12);
    if (reached || asked === null || entry(indices, asked) <= most + 1e-12 || rounds.length >= mostRounds) {
      return { reached, rounds, experts: now, indices, weights: group };
    }
    rounds.push({ expert: asked, index: entry(indices, asked) });
    now = now.map((expert, place) => (place === asked ? consensusSuggestion(expert, group, theta) : expert));
  }
}

function ownWeights(comparison: Comparison): readonly number[] {
  const whole = wholeMatrixOf(comparison);
  return whole ? geometricMeanWeights(whole) : logLeastSquaresWeights(comparison);
}

function largestOf(indices: Vector, fixed: readonly number[]): number | null {
  let largest: number | null = null;
  indices.forEach((index, place) => {
    if (!fixed.includes(place) && (largest === null || index > entry(indices, largest))) largest = place;
  });
  return largest;
}
