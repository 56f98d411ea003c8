import { matrixOf, missingPairs, type Comparison } from '../comparison/comparison.js';
import type { Pair } from '../comparison/pairs.js';
import { placeOfRatio, ratioAtPlace } from '../comparison/saaty-step.js';
import { dot, entry, square, times, transpose, type Matrix, type Vector } from '../numbers/matrix.js';
import { inverse } from '../numbers/solve.js';
import { principalEigenvector } from '../priorities/eigenvector.js';
import { completedBy } from './completed-by.js';
import { harkerWeights } from './harker.js';
import { connectedParts } from './parts.js';

/** A question worth asking next. */
export interface NextQuestion extends Pair {
  /** By how much the most sensitive weight moves when the judgement changes by 1 %; null while items are unconnected. */
  readonly effect: number | null;
}

/** What an answer to an open pair would change. */
export interface AnswerEffect extends Pair {
  /** By how much the most sensitive weight moves when the judgement changes by 1 %. */
  readonly effect: number;
  /**
   * The largest change of a weight, as a share of it, if the answer lay one step from what the other answers imply
   * (to first order).
   */
  readonly move: number;
}

/** Below this largest move of a weight the rest may stay open (Harker 1987: about 5 %). */
export const LEAST_MOVE = 0.05;

/**
 * What each open pair would change, at Harker's weights (Harker 1987): the max-norm of dw / d ln a_kl. Taken by the
 * logarithm, so that it does not matter which of the two items is named first. The items must be connected.
 */
export function answerEffects(comparison: Comparison): AnswerEffect[] {
  const open = missingPairs(comparison);
  if (open.length === 0) return [];
  const weights = harkerWeights(comparison).weights;
  const matrix = matrixOf(completedBy(comparison, weights)) as Matrix;
  const { lambdaMax } = principalEigenvector(matrix);
  const left = principalEigenvector(transpose(matrix)).weights;
  const size = weights.length;
  // (lambda I - A) dw = push - d lambda w, with the last equation replaced by sum dw = 0.
  const system = inverse(
    square(size, (i, j) => (i === size - 1 ? 1 : (i === j ? lambdaMax : 0) - entry(entry(matrix, i), j))),
  );
  if (!system) throw new RangeError('the judgements do not connect all items');
  return open.map(({ row, column }) => {
    // d(A w) for d ln a_kl = 1: row k gains a_kl w_l = w_k, row l loses a_lk w_k = w_l.
    const push = weights.map((weight, item) => (item === row ? weight : item === column ? -weight : 0));
    const pull = dot(left, push) / dot(left, weights);
    const moves = times(
      system,
      push.map((value, item) => (item === size - 1 ? 0 : value - pull * entry(weights, item))),
    );
    return {
      row,
      column,
      effect: 0.01 * Math.max(...moves.map(Math.abs)),
      move: oneStepFrom(entry(weights, row) / entry(weights, column)) * largestShare(moves, weights),
    };
  });
}

function largestShare(moves: Vector, weights: Vector): number {
  return Math.max(...moves.map((move, item) => Math.abs(move) / entry(weights, item)));
}

/** The larger change of the logarithm from a ratio to one step above or below it. */
function oneStepFrom(ratio: number): number {
  const place = placeOfRatio(ratio);
  return Math.max(...[1, -1].map((step) => Math.abs(Math.log(ratioAtPlace(place + step) / ratio))));
}

/**
 * The open pair whose answer would move the weights most, by {@link answerEffects}; of equal ones the first.
 * While the answers do not connect all items yet, the first open pair that joins two parts.
 *
 * @returns null when nothing is open
 */
export function nextQuestion(comparison: Comparison): NextQuestion | null {
  const parts = connectedParts(comparison);
  if (parts.length > 1) {
    const partOf = (item: number) => parts.findIndex((part) => part.includes(item));
    const bridge = missingPairs(comparison).find(({ row, column }) => partOf(row) !== partOf(column));
    return bridge ? { ...bridge, effect: null } : null;
  }
  let best: AnswerEffect | null = null;
  for (const one of answerEffects(comparison)) {
    if (best === null || one.effect > best.effect * (1 + 1e-9)) best = one;
  }
  return best && { row: best.row, column: best.column, effect: best.effect };
}

/**
 * Whether the open pairs may stay open: the answers connect all items, and an answer one step from what they imply
 * would move no weight by more than `limit` of itself.
 */
export function mayStopAsking(comparison: Comparison, limit = LEAST_MOVE): boolean {
  return (
    connectedParts(comparison).length === 1 && answerEffects(comparison).every(({ move }) => move <= limit)
  );
}
