import { matrixOf, type Comparison } from '../comparison/comparison.js';
import { principalEigenvector, type Eigen } from '../priorities/eigenvector.js';

/**
 * Weights from the judgements given (Harker 1987): B w = lambda w with b_ij = a_ij where given, 0 where
 * missing, and b_ii = 1 + missing judgements of row i. The items must be connected.
 */
export function harkerWeights(comparison: Comparison): Eigen {
  const matrix = matrixOf(comparison).map((row, index) => {
    const missing = row.filter((value) => value === null).length;
    return row.map((value, column) => (column === index ? 1 + missing : (value ?? 0)));
  });
  return principalEigenvector(matrix);
}
