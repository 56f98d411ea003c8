import { shares, sum, transpose, type Matrix } from '../numbers/matrix.js';
import { accept, refuse, type Verdict } from '../problem.js';

/**
 * Products of the sets' weights, normalised; `root` takes the geometric mean of them instead, which flattens.
 * An indicator with weight 0 in one set has 0 in the result.
 *
 * Refused when every indicator has weight 0 in some set.
 */
export function multiplicativeCombination(sets: Matrix, root: boolean): Verdict<readonly number[]> {
  const products = transpose(sets).map((column) => {
    const product = column.reduce((total, weight) => total * weight, 1);
    return root ? product ** (1 / sets.length) : product;
  });
  return sum(products) > 0 ? accept(shares(products)) : refuse('no-common-weight');
}
