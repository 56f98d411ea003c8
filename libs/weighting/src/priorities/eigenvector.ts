import { cell, entry, shares, square, sum, times, type Matrix, type Vector } from '../numbers/matrix.js';
import { solve } from '../numbers/solve.js';

/** Weights with the eigenvalue that belongs to them. */
export interface Eigen {
  readonly weights: readonly number[];
  readonly lambdaMax: number;
}

/** lambda lies between the smallest and the largest (A w)_i / w_i (Collatz & Wielandt): this close, relative to it, is enough. */
const CLOSE_ENOUGH = 1e-14;
/** Consistent judgements need one round of power iteration, usual ones few. */
const POWER_ROUNDS = 20;
const MOST_ROUNDS = 100;

/**
 * The principal eigenvector, A w = lambda w with lambda maximal (Saaty 1977), of a matrix that is not negative and
 * whose items are connected. Power iteration; where it is slow (a chain of judgements needs ten thousand rounds) by
 * inverse iteration from above, (mu I - A) y = w with mu = max (A w)_i / w_i, which converges quadratically (Noda 1971).
 */
export function principalEigenvector(matrix: Matrix): Eigen {
  let weights: readonly number[] = matrix.map(() => 1 / matrix.length);
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const image = times(matrix, weights);
    const ratios = image.map((value, index) => value / entry(weights, index));
    const above = Math.max(...ratios);
    if (above - Math.min(...ratios) <= CLOSE_ENOUGH * above) break;
    const next = round < POWER_ROUNDS ? image : fromAbove(matrix, weights, above);
    // mu has met lambda to working precision
    if (!next || !next.every((value) => value > 0)) break;
    weights = shares(next);
  }
  return { weights, lambdaMax: sum(times(matrix, weights)) };
}

/**
 * y of (mu I - A) y = w. Solved for z = y / w, which is nearly 1 throughout: weights may lie millions apart.
 *
 * @returns null when mu is lambda to working precision
 */
function fromAbove(matrix: Matrix, weights: Vector, above: number): number[] | null {
  const scaled = square(
    matrix.length,
    (i, j) => (i === j ? above : 0) - (cell(matrix, i, j) * entry(weights, j)) / entry(weights, i),
  );
  const factors = solve(
    scaled,
    weights.map(() => 1),
  );
  return factors && factors.map((factor, index) => factor * entry(weights, index));
}
