import { column, sum, type Rows } from '../evaluation/table.js';

/** Mean and sample standard deviation (divisor n - 1) of each column; the deviation of a constant one is exactly 0. */
export function momentsOf(
  rows: Rows,
  columns: number,
): { readonly mean: number; readonly deviation: number }[] {
  return Array.from({ length: columns }, (_, place) => {
    const values = column(rows, place);
    const mean = sum(values) / values.length;
    const constant = values.every((value) => value === values[0]);
    const squares = sum(values.map((value) => (value - mean) ** 2));
    return { mean, deviation: constant ? 0 : Math.sqrt(squares / (values.length - 1)) };
  });
}

/** Z'Z / (n - 1) of centred data: covariances, or correlations when the data are standardised. */
export function crossProducts(centred: Rows, columns: number): number[][] {
  const lists = Array.from({ length: columns }, (_, place) => column(centred, place));
  return lists.map((left) =>
    lists.map((right) => sum(left.map((value, row) => value * (right[row] ?? 0))) / (centred.length - 1)),
  );
}
