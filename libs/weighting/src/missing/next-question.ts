import { matrixOf, missingPairs, type Comparison } from '../comparison/comparison.js';
import type { Pair } from '../comparison/pairs.js';
import { dot, entry, square, transpose, type Matrix } from '../numbers/matrix.js';
import { solve } from '../numbers/solve.js';
import { principalEigenvector } from '../priorities/eigenvector.js';
import { completedBy } from './completed-by.js';
import { harkerWeights } from './harker.js';
import { connectedParts } from './parts.js';

/** A question worth asking next. */
export interface NextQuestion extends Pair {
  /** By how much the most sensitive weight moves when the judgement changes by 1 %; null while items are unconnected. */
  readonly effect: number | null;
}

/**
 * The open pair whose answer would move the weights most: the largest max-norm of dw / d ln a_kl at Harker's
 * weights (Harker 1987). Taken by the logarithm, so that it does not matter which of the two items is named first.
 * While the answers do not connect all items yet, the first open pair that joins two parts.
 *
 * @returns null when nothing is open
 */
export function nextQuestion(comparison: Comparison): NextQuestion | null {
  const open = missingPairs(comparison);
  const parts = connectedParts(comparison);
  if (parts.length > 1) {
    const partOf = (item: number) => parts.findIndex((part) => part.includes(item));
    const bridge = open.find(({ row, column }) => partOf(row) !== partOf(column));
    return bridge ? { ...bridge, effect: null } : null;
  }
  const weights = harkerWeights(comparison).weights;
  const matrix = matrixOf(completedBy(comparison, weights)) as Matrix;
  const { lambdaMax } = principalEigenvector(matrix);
  const left = principalEigenvector(transpose(matrix)).weights;
  const size = weights.length;
  let best: NextQuestion | null = null;
  for (const { row, column } of open) {
    // d(A w) for d ln a_kl = 1: row k gains a_kl w_l = w_k, row l loses a_lk w_k = w_l.
    const push = weights.map((weight, item) => (item === row ? weight : item === column ? -weight : 0));
    const pull = dot(left, push) / dot(left, weights);
    // (lambda I - A) dw = push - d lambda w, with the last equation replaced by sum dw = 0.
    const system = square(size, (i, j) =>
      i === size - 1 ? 1 : (i === j ? lambdaMax : 0) - entry(entry(matrix, i), j),
    );
    const right = push.map((value, item) => (item === size - 1 ? 0 : value - pull * entry(weights, item)));
    const moves = solve(system, right);
    const effect = 0.01 * Math.max(...(moves ?? [0]).map(Math.abs));
    if (best === null || effect > (best.effect ?? 0) * (1 + 1e-9)) best = { row, column, effect };
  }
  return best;
}
