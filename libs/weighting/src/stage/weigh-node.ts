import type { Comparison } from '../comparison/comparison.js';
import { upperOf } from '../comparison/comparison.js';
import { pairCount } from '../comparison/pairs.js';
import { judgementOfStep, type SaatyStep } from '../comparison/saaty-step.js';
import { CONSISTENCY_LIMIT } from '../consistency/consistency-ratio.js';
import { aggregateJudgements } from '../group/aggregate-judgements.js';
import { expertWeights } from '../group/expert-weights.js';
import { groupConsensus, type Consensus } from '../group/group-consensus.js';
import type { Violation } from '../consistency/violations.js';
import type { JudgementError } from '../consistency/judgement-errors.js';
import { accept, refuse, type Verdict } from '../problem.js';
import { weighComparison, type WeighingOptions } from '../weigh-comparison.js';
import type { ComparisonNode } from './comparison-nodes.js';

/** The largest ratio of Saaty's scale. */
export const LARGEST_RATIO = 9;

/** One expert's answers at a node, row by row above the diagonal; null where still open. */
export interface ExpertSteps {
  readonly expert: string;
  /** Of the expert among all; equal when absent everywhere. */
  readonly weight?: number | undefined;
  readonly steps: readonly (SaatyStep | null)[];
}

/** One expert's own weights at a node. */
export interface ExpertWeighing {
  readonly expert: string;
  readonly weights: readonly number[];
  /** null where nothing can contradict: one or two items. */
  readonly consistencyRatio: number | null;
  /** Whether the ratio is below the limit, or there is none. */
  readonly consistent: boolean;
  /** Judgements worst first. */
  readonly judgements: readonly JudgementError[];
  readonly violations: readonly Violation[];
}

/** A node weighed by all its experts, the group acting as one (geometric aggregation of judgements). */
export interface NodeWeighing {
  readonly key: string;
  readonly items: readonly string[];
  readonly experts: readonly ExpertWeighing[];
  readonly group: {
    readonly upper: readonly number[];
    readonly weights: readonly number[];
    readonly consistencyRatio: number | null;
    readonly consistent: boolean;
    readonly judgements: readonly JudgementError[];
  };
  /** null with a single expert or a single item, where there is nothing to agree on. */
  readonly consensus: Consensus | null;
  /** S* by the experts' weights, our own extension of it; null where all weigh the same. */
  readonly weightedConsensus: Consensus | null;
}

export interface NodeOptions extends WeighingOptions {
  /** The consistency ratio from which on a comparison is refused; 0.1 when absent. */
  readonly limit?: number | undefined;
}

/** The comparison that steps stand for. Refused: a wrong number of them, or one that is no Saaty step. */
export function comparisonOfSteps(
  items: readonly string[],
  steps: readonly (SaatyStep | null)[],
): Verdict<Comparison> {
  const expected = pairCount(items.length);
  if (steps.length !== expected) {
    return refuse('wrong-judgement-count', { items: items.length, expected, found: steps.length });
  }
  const odd = steps.find((step) => step !== null && (!Number.isInteger(step) || Math.abs(step) > 8));
  if (odd !== undefined && odd !== null) return refuse('not-a-step', { value: odd });
  return accept({ items, upper: steps.map((step) => (step === null ? null : judgementOfStep(step))) });
}

/**
 * One expert's answers at a node, weighed. This is what the page shows while the expert is comparing.
 *
 * Refused, besides {@link comparisonOfSteps}: answers that do not connect all items yet (`not-connected`).
 */
export function weighSteps(
  items: readonly string[],
  { expert, steps }: ExpertSteps,
  options: NodeOptions = {},
): Verdict<ExpertWeighing> {
  const comparison = comparisonOfSteps(items, steps);
  if (!comparison.ok) return comparison;
  const weighing = weighComparison(comparison.value, options);
  if (!weighing.ok) return weighing;
  const { weights, judgements, violations } = weighing.value;
  return accept({
    expert,
    weights,
    judgements,
    violations,
    ...consistencyOf(items.length, weighing.value.consistencyRatio, options),
  });
}

function consistencyOf(items: number, ratio: number, { limit = CONSISTENCY_LIMIT }: NodeOptions) {
  return items < 3
    ? { consistencyRatio: null, consistent: true }
    : { consistencyRatio: ratio, consistent: ratio < limit };
}

/** Weighs one node from the answers of its experts. Refused: no expert, or what {@link weighSteps} refuses. */
export function weighNode(
  node: ComparisonNode,
  experts: readonly ExpertSteps[],
  options: NodeOptions = {},
): Verdict<NodeWeighing> {
  const shares = expertWeights(experts.map(({ weight }) => weight));
  if (!shares.ok) return shares;
  const comparisons: Comparison[] = [];
  const own: ExpertWeighing[] = [];
  for (const expert of experts) {
    const comparison = comparisonOfSteps(node.items, expert.steps);
    if (!comparison.ok) return comparison;
    const weighing = weighSteps(node.items, expert, options);
    if (!weighing.ok) return weighing;
    comparisons.push(comparison.value);
    own.push(weighing.value);
  }
  const group = weighComparison(aggregateJudgements(comparisons, shares.value), options);
  if (!group.ok) return group;
  const priorities = own.map(({ weights }) => weights);
  const alike = shares.value.every((share) => share === shares.value[0]);
  return accept({
    key: node.key,
    items: node.items,
    experts: own,
    group: {
      upper: upperOf(group.value.matrix),
      weights: group.value.weights,
      judgements: group.value.judgements,
      ...consistencyOf(node.items.length, group.value.consistencyRatio, options),
    },
    consensus: groupConsensus(priorities, LARGEST_RATIO),
    weightedConsensus: alike ? null : groupConsensus(priorities, LARGEST_RATIO, shares.value),
  });
}
