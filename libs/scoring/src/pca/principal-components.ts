import { EigenvalueDecomposition, Matrix } from 'ml-matrix';
import { checkRows, column, sum, type Rows } from '../evaluation/table.js';
import { evaluated, notEvaluated, type Evaluation } from '../evaluation/verdict.js';
import { crossProducts, momentsOf } from './correlation-matrix.js';

export interface PrincipalComponents {
  /** Largest first. */
  readonly eigenvalues: readonly number[];
  /** Column j on component k: the unit eigenvector times the root of its eigenvalue. The largest of a component is positive. */
  readonly loadings: readonly (readonly number[])[];
  /** Share of each component in the variance, sum 1. */
  readonly explained: readonly number[];
  /** Rows on the unit eigenvectors, data centred (and standardised under `correlation`). */
  readonly scores: readonly (readonly number[])[];
  /** What was decomposed: correlations or covariances of the columns. */
  readonly matrix: readonly (readonly number[])[];
}

/**
 * Principal components of objects (rows) measured on columns. Deviations with divisor n - 1.
 *
 * Refused: fewer than three rows, bad rows, a column that never varies under `correlation`, or no column that varies.
 */
export function principalComponents(
  columns: readonly string[],
  rows: Rows,
  of: 'correlation' | 'covariance',
): Evaluation<PrincipalComponents> {
  const checked = checkRows(rows, columns.length, 3);
  if (!checked.ok) return checked;
  const moments = momentsOf(rows, columns.length);
  const flat = moments.findIndex(({ deviation }) => deviation === 0);
  if (flat >= 0 && (of === 'correlation' || moments.every(({ deviation }) => deviation === 0))) {
    return notEvaluated('column-constant', { column: columns[flat] ?? '' });
  }
  const centred = rows.map((row) =>
    row.map((value, place) => {
      const { mean, deviation } = moments[place] ?? { mean: 0, deviation: 1 };
      return (value - mean) / (of === 'correlation' ? deviation : 1);
    }),
  );
  const matrix = crossProducts(centred, columns.length);
  const solved = new EigenvalueDecomposition(new Matrix(matrix), { assumeSymmetric: true });
  const vectors = solved.eigenvectorMatrix.to2DArray();
  const components = solved.realEigenvalues
    .map((value, place) => ({ eigenvalue: Math.max(0, value), vector: turned(column(vectors, place)) }))
    .sort((a, b) => b.eigenvalue - a.eigenvalue);
  const total = sum(components.map(({ eigenvalue }) => eigenvalue));
  return evaluated({
    eigenvalues: components.map(({ eigenvalue }) => eigenvalue),
    loadings: columns.map((_, place) =>
      components.map(({ eigenvalue, vector }) => (vector[place] ?? 0) * Math.sqrt(eigenvalue)),
    ),
    explained: components.map(({ eigenvalue }) => eigenvalue / total),
    scores: centred.map((row) =>
      components.map(({ vector }) => sum(row.map((value, place) => value * (vector[place] ?? 0)))),
    ),
    matrix,
  });
}

/** The vector with its largest part positive; of parts equal but for rounding the first decides. */
function turned(vector: readonly number[]): readonly number[] {
  const size = Math.max(...vector.map(Math.abs));
  const largest = vector.find((part) => Math.abs(part) >= size * (1 - 1e-9)) ?? 1;
  return largest < 0 ? vector.map((part) => -part) : vector;
}
