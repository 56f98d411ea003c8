import { dot, shares, type Matrix } from '../numbers/matrix.js';
import { solve } from '../numbers/solve.js';

/**
 * Coefficients of the sets by game theory (博弈论组合赋权): sum_l alpha_l (w_k . w_l) = w_k . w_k for every k,
 * then |alpha| normalised: the combination that deviates least from all sets.
 * Sets that depend on each other (two alike, say) leave alpha open; they then count equally.
 */
export function gameTheoryCoefficients(sets: Matrix): number[] {
  const products = sets.map((left) => sets.map((right) => dot(left, right)));
  const alpha = solve(
    products,
    sets.map((weights) => dot(weights, weights)),
  );
  return shares((alpha ?? sets.map(() => 1)).map(Math.abs));
}
