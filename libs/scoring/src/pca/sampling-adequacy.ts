import { EigenvalueDecomposition, inverse, Matrix } from 'ml-matrix';
import { chiSquareTail } from '@assay/weighting';
import { sum } from '../evaluation/table.js';
import type { EvaluationWarning } from '../evaluation/verdict.js';

/** Whether correlations are worth decomposing at all. */
export interface SamplingAdequacy {
  /** Kaiser-Meyer-Olkin measure, 0 to 1; below .5 components mean little. */
  readonly kmo: number;
  /** The same measure of each column: a low one is a column to leave out. */
  readonly kmoOfColumns: readonly number[];
  /** Bartlett's test that all correlations are 0. */
  readonly bartlett: {
    readonly chiSquare: number;
    readonly degreesOfFreedom: number;
    readonly pValue: number;
  };
}

/** An eigenvalue of a correlation matrix below this is 0 but for rounding. */
const NOTHING = 1e-12;

/**
 * KMO = sum r^2 / (sum r^2 + sum q^2) over the pairs, q the partial correlations (Kaiser & Rice 1974), and Bartlett's
 * chi^2 = -(n - 1 - (2p + 5) / 6) ln |R| with p (p - 1) / 2 degrees of freedom (Bartlett 1951).
 *
 * @param correlations of p columns
 * @param objects n, the number of rows
 * @returns null for fewer than two columns, and when the columns depend on each other exactly (|R| = 0)
 */
export function samplingAdequacy(
  correlations: readonly (readonly number[])[],
  objects: number,
): SamplingAdequacy | null {
  const size = correlations.length;
  if (size < 2) return null;
  const matrix = new Matrix(correlations.map((row) => [...row]));
  const { realEigenvalues } = new EigenvalueDecomposition(matrix, { assumeSymmetric: true });
  if (realEigenvalues.some((value) => value < NOTHING)) return null;
  const inverted = inverse(matrix);
  const shared = correlations.map((row, one) => {
    const others = row.map((_, other) => other).filter((other) => other !== one);
    const whole = sum(others.map((other) => matrix.get(one, other) ** 2));
    const partial = sum(
      others.map(
        (other) => inverted.get(one, other) ** 2 / (inverted.get(one, one) * inverted.get(other, other)),
      ),
    );
    return { whole, partial };
  });
  const total = sum(shared.map(({ whole }) => whole));
  const left = sum(shared.map(({ partial }) => partial));
  const chiSquare = -(objects - 1 - (2 * size + 5) / 6) * sum(realEigenvalues.map(Math.log));
  const degreesOfFreedom = (size * (size - 1)) / 2;
  const pValue = chiSquareTail(chiSquare, degreesOfFreedom);
  return {
    kmo: share(total, left),
    kmoOfColumns: shared.map(({ whole, partial }) => share(whole, partial)),
    bartlett: { chiSquare, degreesOfFreedom, pValue },
  };
}

/** What to read beside components: they are an aid to analysis, and of these data perhaps not even that. */
export function adequacyWarnings(adequacy: SamplingAdequacy | null): EvaluationWarning[] {
  if (adequacy === null) return [{ code: 'columns-dependent', facts: {} }];
  const { kmo, bartlett } = adequacy;
  return [
    ...(kmo < 0.5 ? [{ code: 'sampling-poor' as const, facts: { kmo } }] : []),
    ...(bartlett.pValue > 0.05
      ? [{ code: 'no-correlation' as const, facts: { pValue: bartlett.pValue } }]
      : []),
  ];
}

/** Columns without any correlation share nothing: 0, not 0 / 0. */
function share(whole: number, partial: number): number {
  return whole === 0 ? 0 : whole / (whole + partial);
}
