import { entry, shares, sum, times, type Matrix } from '../numbers/matrix.js';

/** Weights with the eigenvalue that belongs to them. */
export interface Eigen {
  readonly weights: readonly number[];
  readonly lambdaMax: number;
}

/**
 * The principal eigenvector, A w = lambda w with lambda maximal, by power iteration (Saaty 1977).
 * Stops when no weight moves by 1e-14, or after 10,000 rounds.
 */
export function principalEigenvector(matrix: Matrix): Eigen {
  let weights = matrix.map(() => 1 / matrix.length);
  let lambdaMax = matrix.length;
  for (let round = 0; round < 10_000; round += 1) {
    const next = times(matrix, weights);
    lambdaMax = sum(next);
    const moved = shares(next);
    const change = Math.max(...moved.map((weight, index) => Math.abs(weight - entry(weights, index))));
    weights = moved;
    if (change < 1e-14) break;
  }
  return { weights, lambdaMax };
}
