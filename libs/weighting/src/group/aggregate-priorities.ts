import { entry, shares, sum, transpose, type Matrix, type Vector } from '../numbers/matrix.js';

/**
 * Aggregation of individual priorities (AIP), the group acting as individuals (Forman & Peniwati 1998):
 * the weighted arithmetic or geometric mean of the experts' weights, normalised.
 *
 * @param priorities one row of weights per expert
 * @param weights of the experts, sum 1
 */
export function aggregatePriorities(
  priorities: Matrix,
  weights: Vector,
  mean: 'arithmetic' | 'geometric',
): number[] {
  return shares(
    transpose(priorities).map((column) =>
      mean === 'arithmetic'
        ? sum(column.map((value, index) => value * entry(weights, index)))
        : Math.exp(sum(column.map((value, index) => Math.log(value) * entry(weights, index)))),
    ),
  );
}
