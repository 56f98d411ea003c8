import { entry, sum, type Vector } from '../numbers/matrix.js';
import { histogramOf } from './agreement-rules.js';
import { weightedKappa, type KappaWeights } from './weighted-kappa.js';
import { signedRankTest } from './wilcoxon.js';

/** When the answers to an item have settled between two rounds. Declared before the first round; any rule that holds is enough. */
export type StabilityRule =
  /** Less than this share of the experts moved: Scheibe, Skutsch & Schofer 1975, 15 %. */
  | { readonly kind: 'histogram-change'; readonly below: number }
  /** Weighted kappa of the paired answers at least this; .6 is substantial (Landis & Koch 1977). */
  | { readonly kind: 'weighted-kappa'; readonly atLeast: number; readonly weights?: KappaWeights | undefined }
  /** p of Wilcoxon's signed-rank test of the paired answers above this: .05. */
  | { readonly kind: 'wilcoxon'; readonly above: number };

export const USUAL_STABILITY = {
  histogramChange: { kind: 'histogram-change', below: 0.15 },
  weightedKappa: { kind: 'weighted-kappa', atLeast: 0.6 },
  wilcoxon: { kind: 'wilcoxon', above: 0.05 },
} as const satisfies Record<string, StabilityRule>;

export interface StabilityFinding {
  readonly kind: StabilityRule['kind'] | 'node';
  readonly holds: boolean;
  /** The figure the rule looks at; null where it cannot be computed. */
  readonly value: number | null;
}

/** The answers to one item in two rounds. */
export interface TwoRounds {
  /** Values of the scale in order. */
  readonly scale: Vector;
  /** By expert; null for no answer. */
  readonly before: ReadonlyMap<string, number | null>;
  readonly after: ReadonlyMap<string, number | null>;
}

const NOISE = 1e-9;

/** One rule on two rounds. Kappa and Wilcoxon look at the experts who answered both times. */
export function checkStability(rule: StabilityRule, { scale, before, after }: TwoRounds): StabilityFinding {
  const { kind } = rule;
  const none = { kind, holds: false, value: null };
  if (kind === 'histogram-change') {
    const [from, to] = [answersOf(before), answersOf(after)];
    if (from.length === 0 || to.length === 0) return none;
    const value = histogramChange(from, to, scale);
    return { kind, holds: value < rule.below - NOISE, value };
  }
  const pairs = [...before].flatMap(([expert, from]) => {
    const to = after.get(expert) ?? null;
    return from === null || to === null ? [] : [{ from, to }];
  });
  if (pairs.length === 0) return none;
  const [first, second] = [pairs.map(({ from }) => from), pairs.map(({ to }) => to)];
  if (kind === 'wilcoxon') {
    const { pValue } = signedRankTest(first, second);
    return { kind, holds: pValue > rule.above, value: pValue };
  }
  const value = weightedKappa(first, second, scale, rule.weights);
  return { kind, holds: value !== null && value >= rule.atLeast - NOISE, value };
}

function answersOf(answers: ReadonlyMap<string, number | null>): number[] {
  return [...answers.values()].filter((answer) => answer !== null);
}

/**
 * The share of the experts who would have had to move to turn one histogram into the other: half the sum of the
 * differences (Scheibe, Skutsch & Schofer 1975). Of shares, since not everybody answers twice.
 */
export function histogramChange(before: Vector, after: Vector, scale: Vector): number {
  const [from, to] = [histogramOf(before, scale), histogramOf(after, scale)];
  const moved = from.map((count, place) => Math.abs(count / before.length - entry(to, place) / after.length));
  return sum(moved) / 2;
}

/** A node of a comparison after a round. */
export interface NodeRound {
  readonly sStar: number;
  readonly weights: Vector;
}

/** The limits usual here: S* moves by less than .02 and no weight by 5 % of itself. */
export const NODE_STABILITY = { sStarBelow: 0.02, weightBelow: 0.05 } as const;

/** Whether a node of a comparison has settled: both limits hold. `value` is the largest change of a weight, as a share of it. */
export function checkNodeStability(
  before: NodeRound,
  after: NodeRound,
  limits: { readonly sStarBelow: number; readonly weightBelow: number } = NODE_STABILITY,
): StabilityFinding {
  const value = Math.max(
    ...before.weights.map((weight, item) => Math.abs(entry(after.weights, item) - weight) / weight),
  );
  const holds =
    Math.abs(after.sStar - before.sStar) < limits.sStarBelow - NOISE && value < limits.weightBelow - NOISE;
  return { kind: 'node', holds, value };
}
