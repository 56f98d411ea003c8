import { isComplete, missingPairs, wholeMatrixOf, type Comparison } from './comparison/comparison.js';
import type { Pair } from './comparison/pairs.js';
import { consistencyIndex, consistencyRatio } from './consistency/consistency-ratio.js';
import { geometricConsistencyIndex } from './consistency/geometric-consistency-index.js';
import { judgementErrors, type JudgementError } from './consistency/judgement-errors.js';
import { DEFAULT_RANDOM_INDEX, randomIndex, type RandomIndexChoice } from './consistency/random-index.js';
import { orderViolations, type Violation } from './consistency/violations.js';
import { completeComparison, type Completion } from './missing/complete.js';
import { connectedParts, partsInWords } from './missing/parts.js';
import type { Matrix } from './numbers/matrix.js';
import { geometricMeanWeights } from './priorities/geometric-mean.js';
import { meanLambda, prioritise, type PriorityMethod } from './priorities/prioritise.js';
import { accept, refuse, type Verdict } from './problem.js';

export interface WeighingOptions {
  /** When absent: the row geometric mean; with missing pairs, the weights that the completion itself has. */
  readonly method?: PriorityMethod | undefined;
  readonly randomIndex?: RandomIndexChoice | undefined;
  /** How missing pairs are filled; `llsm` when absent. */
  readonly completion?: Completion | undefined;
}

/** Weights of one comparison, and how far it can be trusted. */
export interface Weighing {
  /** In the order of the items, sum 1. */
  readonly weights: readonly number[];
  readonly lambdaMax: number;
  readonly consistencyIndex: number;
  /** 0 for one or two items, which cannot contradict each other. */
  readonly consistencyRatio: number;
  readonly randomIndex: number;
  readonly geometricConsistencyIndex: number;
  /** The judgements given, worst first. */
  readonly judgements: readonly JudgementError[];
  /** Pairs without an answer. */
  readonly missing: readonly Pair[];
  /** The whole matrix; missing pairs filled. */
  readonly matrix: Matrix;
  readonly violations: readonly Violation[];
}

/** The method in force when none was named. */
export function methodOf(comparison: Comparison, options: WeighingOptions): PriorityMethod {
  if (options.method) return options.method;
  return options.completion === 'harker' && !isComplete(comparison) ? 'eigenvector' : 'geometric-mean';
}

/**
 * Weighs one comparison: weights, consistency, worst judgements, broken triads.
 *
 * Refused: `not-connected` with the separate parts by name, `random-index-unknown`, `random-index-not-positive`.
 */
export function weighComparison(comparison: Comparison, options: WeighingOptions = {}): Verdict<Weighing> {
  const items = comparison.items.length;
  const groups = connectedParts(comparison).length;
  if (groups > 1) return refuse('not-connected', { groups, parts: partsInWords(comparison) });
  const missing = missingPairs(comparison);
  const random = randomIndex(options.randomIndex ?? DEFAULT_RANDOM_INDEX, items, missing.length);
  if (!random.ok) return random;
  const whole = wholeMatrixOf(comparison);
  const filled = whole
    ? { matrix: whole, weights: null }
    : completeComparison(comparison, options.completion ?? 'llsm');
  const { matrix } = filled;
  const { weights, lambdaMax } =
    filled.weights && !options.method
      ? { weights: filled.weights, lambdaMax: meanLambda(matrix, filled.weights) }
      : prioritise(matrix, methodOf(comparison, options));
  const index = consistencyIndex(lambdaMax, items);
  return accept({
    weights,
    lambdaMax,
    consistencyIndex: index,
    consistencyRatio: consistencyRatio(index, random.value, items),
    randomIndex: random.value,
    geometricConsistencyIndex: geometricConsistencyIndex(matrix, geometricMeanWeights(matrix)),
    judgements: judgementErrors(comparison, weights),
    missing,
    matrix,
    violations: orderViolations(comparison),
  });
}
