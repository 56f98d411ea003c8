import { geometricConsistencyLimit } from '../consistency/geometric-consistency-index.js';
import { cardinalConsensusIndex } from '../group/compatibility.js';
import { consensusSuggestion } from '../group/consensus-suggestion.js';
import { judgementSpread } from '../group/judgement-spread.js';
import { ordinalConsensusIndex } from '../group/ordinal-consensus.js';
import { furthestApart, pairwiseConsensus } from '../group/pairwise-consensus.js';
import type { Comparison } from '../comparison/comparison.js';
import { pairsOf } from '../comparison/pairs.js';
import { stepOfJudgement, type SaatyStep } from '../comparison/saaty-step.js';
import { entry, type Matrix } from '../numbers/matrix.js';
import { accept, refuse, type Verdict } from '../problem.js';
import { comparisonOfSteps, LARGEST_RATIO, type ExpertSteps, type NodeWeighing } from './weigh-node.js';

/** How much of the own judgement stays in a suggestion; Dong et al. (2010) take .5 to .8. */
export const SUGGESTION_THETA = 0.5;

/** A change of one judgement that would bring an expert nearer to the group. */
export interface SuggestedStep {
  /** Place among the node's pairs, row by row. */
  readonly place: number;
  readonly row: number;
  readonly column: number;
  readonly from: SaatyStep;
  readonly to: SaatyStep;
}

/** How the experts of one node stand to each other and to the group. */
export interface NodeAgreement {
  /** In the order of the weighing. */
  readonly experts: readonly {
    readonly expert: string;
    /** Cardinal distance to the group (GCCI), 0 for the group's own judgements. */
    readonly cardinal: number;
    /** Ordinal distance to the group (GOCI): mean difference of ranks. */
    readonly ordinal: number;
  }[];
  /** S* of every two experts. */
  readonly pairwise: Matrix;
  readonly smallest: { readonly row: number; readonly column: number; readonly sStar: number } | null;
  /** Experts, as places, who agree with each other directly or through others; largest group first. */
  readonly camps: readonly (readonly number[])[];
  /** exp(sd ln a_ij) of each pair, row by row; null where fewer than two answered. */
  readonly spread: readonly (number | null)[];
  /** What the expert furthest from the group would be asked to change; null while nobody is far. */
  readonly suggestion: { readonly expert: string; readonly steps: readonly SuggestedStep[] } | null;
}

/**
 * Camps: experts whose pairwise S* reaches the limit belong together, and so do those whom a third one joins
 * (single linkage). One camp means that no rift runs through the group.
 *
 * @param pairwise S* of every two, 1 on the diagonal
 */
export function consensusCamps(pairwise: Matrix, limit: number): number[][] {
  const open = new Set(pairwise.keys());
  const camps: number[][] = [];
  for (const first of pairwise.keys()) {
    if (!open.delete(first)) continue;
    const camp = [first];
    for (const member of camp) {
      for (const other of [...open]) {
        if (entry(entry(pairwise, member), other) < limit) continue;
        open.delete(other);
        camp.push(other);
      }
    }
    camps.push(camp.sort((a, b) => a - b));
  }
  return camps.sort((a, b) => b.length - a.length);
}

/**
 * Compares the experts of a weighed node with each other and with the group.
 *
 * @param experts the steps the node was weighed from, in the same order
 * @param limit the consensus from which on two experts count as agreed
 *
 * Refused: experts other than those of the weighing; what {@link comparisonOfSteps} refuses.
 */
export function nodeAgreement(
  node: NodeWeighing,
  experts: readonly ExpertSteps[],
  limit: number,
): Verdict<NodeAgreement> {
  if (experts.length !== node.experts.length) return refuse('no-experts');
  const comparisons: Comparison[] = [];
  for (const { steps } of experts) {
    const comparison = comparisonOfSteps(node.items, steps);
    if (!comparison.ok) return comparison;
    comparisons.push(comparison.value);
  }
  const group = node.group.weights;
  const pairwise = pairwiseConsensus(
    node.experts.map(({ weights }) => weights),
    LARGEST_RATIO,
  );
  const distances = node.experts.map(({ expert, weights }, index) => ({
    expert,
    cardinal: cardinalConsensusIndex(entry(comparisons, index), group),
    ordinal: ordinalConsensusIndex(weights, group),
  }));
  return accept({
    experts: distances,
    pairwise,
    smallest: furthestApart(pairwise),
    camps: consensusCamps(pairwise, limit),
    spread: judgementSpread(comparisons),
    suggestion: suggestionOf(node, experts, comparisons, distances),
  });
}

function suggestionOf(
  node: NodeWeighing,
  experts: readonly ExpertSteps[],
  comparisons: readonly Comparison[],
  distances: NodeAgreement['experts'],
): NodeAgreement['suggestion'] {
  if (experts.length < 2) return null;
  const furthest = distances.reduce(
    (worst, { cardinal }, place) => (cardinal > entry(distances, worst).cardinal ? place : worst),
    0,
  );
  if (entry(distances, furthest).cardinal <= geometricConsistencyLimit(node.items.length)) return null;
  const wanted = consensusSuggestion(entry(comparisons, furthest), node.group.weights, SUGGESTION_THETA);
  const own = entry(experts, furthest);
  const steps = pairsOf(node.items.length).flatMap(({ row, column }, place): SuggestedStep[] => {
    const from = entry(own.steps, place);
    const judgement = entry(wanted.upper, place);
    if (from === null || judgement === null) return [];
    const to = stepOfJudgement(judgement);
    return to === from ? [] : [{ place, row, column, from, to }];
  });
  return steps.length > 0 ? { expert: own.expert, steps } : null;
}
