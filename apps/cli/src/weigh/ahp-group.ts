import {
  aggregateJudgements,
  aggregatePriorities,
  cardinalConsensusIndex,
  expertWeights,
  groupConsensus,
  largestOf,
  ordinalConsensusIndex,
  pairwiseConsensus,
  upperOf,
  weighComparison,
  type Comparison,
} from '@assay/weighting';
import * as z from 'zod';
import { parseInput } from '../platform/json-input.js';
import { completion, items, matrix, method, randomIndex, readComparison, scale, upper } from './input.js';
import { demand } from '../platform/demand.js';

const groupInput = z.strictObject({
  items,
  experts: z.array(
    z.strictObject({
      name: z.string().min(1),
      weight: z.number().optional(),
      upper: upper.optional(),
      matrix: matrix.optional(),
    }),
  ),
  aggregation: z.enum(['aij', 'aip-arithmetic', 'aip-geometric']).default('aij'),
  method: method.optional(),
  scale: scale.default('linear'),
  randomIndex: randomIndex.optional(),
  completion: completion.optional(),
});

/** `weigh ahp-group`: the weights of a group, each expert against it, and how far they agree. */
export function weighAhpGroup(input: unknown) {
  const { items: names, experts, aggregation, scale: onto, ...options } = parseInput(groupInput, input);
  const shares = demand(expertWeights(experts.map(({ weight }) => weight)));
  const single = experts.map((expert) => {
    const where = { expert: expert.name };
    const comparison = readComparison(names, expert, onto, where);
    return { name: expert.name, comparison, weighing: demand(weighComparison(comparison, options), where) };
  });
  const priorities = single.map(({ weighing }) => weighing.weights);
  const joined: Comparison = aggregateJudgements(
    single.map(({ comparison }) => comparison),
    shares,
  );
  const group = demand(weighComparison(joined, options));
  const weights =
    aggregation === 'aij'
      ? group.weights
      : aggregatePriorities(
          priorities,
          shares,
          aggregation === 'aip-arithmetic' ? 'arithmetic' : 'geometric',
        );
  return {
    weights,
    group: {
      upper: upperOf(group.matrix),
      consistencyRatio: group.consistencyRatio,
      geometricConsistencyIndex: group.geometricConsistencyIndex,
    },
    experts: single.map(({ name, comparison, weighing }) => ({
      name,
      weights: weighing.weights,
      consistencyRatio: weighing.consistencyRatio,
      geometricConsistencyIndex: weighing.geometricConsistencyIndex,
      gcci: cardinalConsensusIndex(comparison, weights),
      goci: ordinalConsensusIndex(weighing.weights, weights),
    })),
    consensus: consensusOf(priorities, shares, largestOf(onto, Math.max(2, names.length))),
    aggregation,
    method: options.method ?? 'geometric-mean',
    scale: onto,
  };
}

/** S* as published, with equal shares; beside it our extension by the experts' weights where these differ. */
function consensusOf(priorities: readonly (readonly number[])[], shares: readonly number[], largest: number) {
  const { sStar, alpha, beta, gamma } = groupConsensus(priorities, largest) ?? {
    sStar: null,
    alpha: null,
    beta: null,
    gamma: null,
  };
  const pairwise = pairwiseConsensus(priorities, largest);
  const equal = shares.every((share) => Math.abs(share * shares.length - 1) < 1e-12);
  return {
    ...{ sStar, alpha, beta, gamma, pairwise },
    ...(equal ? {} : { weightedExtension: groupConsensus(priorities, largest, shares) }),
  };
}
