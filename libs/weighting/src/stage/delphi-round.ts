import { entry } from '../numbers/matrix.js';

/** What is fixed before the first round, so that nobody can bend it to the answers. */
export interface RoundRules {
  /** The consistency ratio from which on a node is not consistent. */
  readonly consistencyLimit: number;
  /** The S* from which on experts agree, 0 to 1. */
  readonly consensusLimit: number;
  /** Whether every node must agree, or the mean over the hierarchy. */
  readonly agreement: 'every-node' | 'hierarchy';
  /** Stable: S* changes by less between two rounds. */
  readonly consensusChange: number;
  /** Stable: no global weight changes by as much between two rounds, as a share of itself. */
  readonly weightChange: number;
  readonly maxRounds: number;
  /** Share of the experts in the panel whose answers a round needs, 0 to 1. */
  readonly minResponse: number;
}

export const DEFAULT_ROUND_RULES: RoundRules = {
  consistencyLimit: 0.1,
  consensusLimit: 0.75,
  agreement: 'every-node',
  consensusChange: 0.02,
  weightChange: 0.05,
  maxRounds: 3,
  minResponse: 0.7,
};

/** What a round came to. */
export interface RoundFigures {
  readonly nodes: readonly {
    readonly key: string;
    /** null where there is nothing to agree on: one item, or one expert. */
    readonly consensus: number | null;
    /** null with fewer than three items. */
    readonly consistencyRatio: number | null;
  }[];
  /** Mean S* over the hierarchy; null where no node has one. */
  readonly consensus: number | null;
  /** Global weights of the indicators, always in the same order. */
  readonly weights: readonly number[];
  readonly invited: number;
  readonly answered: number;
}

/** How weights fall short of what the rules ask. */
export type RoundMiss =
  | { readonly kind: 'consistency'; readonly node: string; readonly value: number; readonly limit: number }
  | {
      readonly kind: 'consensus';
      /** null for the mean over the hierarchy. */
      readonly node: string | null;
      /** null where a single expert answered. */
      readonly value: number | null;
      readonly limit: number;
    }
  | { readonly kind: 'response'; readonly value: number; readonly limit: number };

/** Every rule that the round misses; none means that its weights may be accepted without an exception. */
export function roundMisses(rules: RoundRules, figures: RoundFigures): RoundMiss[] {
  const misses: RoundMiss[] = [];
  for (const { key, consistencyRatio } of figures.nodes) {
    if (consistencyRatio !== null && !(consistencyRatio < rules.consistencyLimit)) {
      misses.push({
        kind: 'consistency',
        node: key,
        value: consistencyRatio,
        limit: rules.consistencyLimit,
      });
    }
  }
  misses.push(...consensusMisses(rules, figures));
  const response = figures.invited > 0 ? figures.answered / figures.invited : 0;
  if (response < rules.minResponse) {
    misses.push({ kind: 'response', value: response, limit: rules.minResponse });
  }
  return misses;
}

function consensusMisses(
  { agreement, consensusLimit: limit }: RoundRules,
  figures: RoundFigures,
): RoundMiss[] {
  // One expert cannot agree with anybody: the rule is missed, not met.
  if (figures.consensus === null) return [{ kind: 'consensus', node: null, value: null, limit }];
  if (agreement === 'hierarchy') {
    const value = figures.consensus;
    return value < limit ? [{ kind: 'consensus', node: null, value, limit }] : [];
  }
  return figures.nodes.flatMap(({ key, consensus }): RoundMiss[] =>
    consensus !== null && consensus < limit
      ? [{ kind: 'consensus', node: key, value: consensus, limit }]
      : [],
  );
}

/**
 * - `consensus`: agreement and stability
 * - `dissent`: stability without agreement; more rounds would not bring it (Dajani, Sincoff & Talley 1979)
 * - `maximum-rounds`: the last round that the rules allow, without a consensus
 * - `continue`: another round may follow
 */
export type RoundOutcome = 'consensus' | 'dissent' | 'maximum-rounds' | 'continue';

export interface RoundVerdict {
  readonly outcome: RoundOutcome;
  readonly agreed: boolean;
  /** null after the first round, which has none to compare with. */
  readonly stable: boolean | null;
  /** Change of S* over the hierarchy since the round before. */
  readonly consensusChange: number | null;
  /** Largest change of a global weight since the round before, as a share of it. */
  readonly weightChange: number | null;
}

/**
 * Whether the rounds end here. Agreement: the consensus rule is met by enough answers. Stability: S* and every weight
 * moved less than the rules say since the round before.
 *
 * @param number of the round, from 1
 * @param before figures of the round before; null for the first
 */
export function roundVerdict(
  rules: RoundRules,
  number: number,
  figures: RoundFigures,
  before: RoundFigures | null,
): RoundVerdict {
  const misses = roundMisses(rules, figures);
  const enough = !misses.some(({ kind }) => kind === 'response');
  const agreed = enough && !misses.some(({ kind }) => kind === 'consensus');
  const change = before && {
    consensus: Math.abs((figures.consensus ?? 0) - (before.consensus ?? 0)),
    weight: Math.max(
      0,
      ...before.weights.map((weight, place) => Math.abs(entry(figures.weights, place) - weight) / weight),
    ),
  };
  const stable =
    change && change.consensus < rules.consensusChange && change.weight < rules.weightChange && enough;
  const last = number >= rules.maxRounds;
  const settled = stable === true ? (agreed ? 'consensus' : 'dissent') : null;
  return {
    outcome: settled ?? (last ? 'maximum-rounds' : 'continue'),
    agreed,
    stable,
    consensusChange: change?.consensus ?? null,
    weightChange: change?.weight ?? null,
  };
}
