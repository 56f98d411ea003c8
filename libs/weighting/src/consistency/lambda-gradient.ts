import { pairsOf, type Pair } from '../comparison/pairs.js';
import { cell, dot, entry, transpose, type Matrix } from '../numbers/matrix.js';
import { principalEigenvector } from '../priorities/eigenvector.js';

export interface LambdaGradient extends Pair {
  /** d lambda / d ln a_ij: how fast lambda rises when the judgement rises, free of its unit. */
  readonly gradient: number;
}

/**
 * How strongly each judgement drives the inconsistency: a_ij d lambda / d a_ij = y_i a_ij w_j - y_j w_i / a_ij, y the left
 * eigenvector with y . w = 1 (Harker 1987), the strongest first. A positive gradient asks for a smaller judgement.
 */
export function lambdaGradients(matrix: Matrix): LambdaGradient[] {
  const { weights } = principalEigenvector(matrix);
  const raw = principalEigenvector(transpose(matrix)).weights;
  const scale = dot(raw, weights);
  return pairsOf(matrix.length)
    .map(({ row, column }) => {
      const judgement = cell(matrix, row, column);
      const up = entry(raw, row) * judgement * entry(weights, column);
      const down = (entry(raw, column) * entry(weights, row)) / judgement;
      return { row, column, gradient: (up - down) / scale };
    })
    .sort((a, b) => Math.abs(b.gradient) - Math.abs(a.gradient));
}
