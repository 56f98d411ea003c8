import { entry, shares, sum, transpose, type Matrix, type Vector } from '../numbers/matrix.js';

/**
 * Linear combination: sum_l c_l w_l, for two sets a w_s + (1 - a) w_o.
 *
 * @param coefficients one per set, sum 1
 */
export function linearCombination(sets: Matrix, coefficients: Vector): number[] {
  return shares(
    transpose(sets).map((column) => sum(column.map((weight, set) => weight * entry(coefficients, set)))),
  );
}
