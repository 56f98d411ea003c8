import { determinant, inverse, Matrix } from 'ml-matrix';
import { chiSquareTail } from '@assay/weighting';

/** Whether correlations are worth decomposing at all. */
export interface SamplingAdequacy {
  /** Kaiser-Meyer-Olkin measure, 0 to 1; below .5 components mean little. */
  readonly kmo: number;
  /** Bartlett's test that all correlations are 0. */
  readonly bartlett: {
    readonly chiSquare: number;
    readonly degreesOfFreedom: number;
    readonly pValue: number;
  };
}

/**
 * KMO = sum r^2 / (sum r^2 + sum q^2) over the pairs, q the partial correlations (Kaiser 1974), and Bartlett's
 * chi^2 = -(n - 1 - (2p + 5) / 6) ln |R| with p (p - 1) / 2 degrees of freedom.
 *
 * @param correlations of p columns, at least two
 * @param objects n, the number of rows
 * @returns null when the columns depend on each other exactly (|R| = 0)
 */
export function samplingAdequacy(
  correlations: readonly (readonly number[])[],
  objects: number,
): SamplingAdequacy | null {
  const size = correlations.length;
  const matrix = new Matrix(correlations.map((row) => [...row]));
  const volume = determinant(matrix);
  if (size < 2 || volume < 1e-12) return null;
  const inverted = inverse(matrix);
  let [whole, partial] = [0, 0];
  for (let row = 0; row < size; row += 1) {
    for (let column = row + 1; column < size; column += 1) {
      whole += matrix.get(row, column) ** 2;
      partial += inverted.get(row, column) ** 2 / (inverted.get(row, row) * inverted.get(column, column));
    }
  }
  const chiSquare = -(objects - 1 - (2 * size + 5) / 6) * Math.log(volume);
  const degreesOfFreedom = (size * (size - 1)) / 2;
  const pValue = chiSquareTail(chiSquare, degreesOfFreedom);
  return { kmo: whole / (whole + partial), bartlett: { chiSquare, degreesOfFreedom, pValue } };
}
