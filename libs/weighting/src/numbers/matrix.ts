export type Vector = readonly number[];

/** Rows of equal length. */
export type Matrix = readonly Vector[];

/** A matrix with open cells. */
export type PartialMatrix = readonly (readonly (number | null)[])[];

/** @throws RangeError when there is no such place. */
export function entry<T>(values: readonly T[], index: number): T {
  const value = values[index];
  if (value === undefined) throw new RangeError(`no entry ${index} among ${values.length}`);
  return value;
}

/** @throws RangeError when there is no such cell. */
export function cell<T>(matrix: readonly (readonly T[])[], row: number, column: number): T {
  return entry(entry(matrix, row), column);
}

/** A square matrix whose cells are computed from their row and column. */
export function square<T>(size: number, value: (row: number, column: number) => T): T[][] {
  return Array.from({ length: size }, (_, row) =>
    Array.from({ length: size }, (_unused, column) => value(row, column)),
  );
}

export function transpose(matrix: Matrix): number[][] {
  return entry(matrix, 0).map((_, column) => matrix.map((row) => entry(row, column)));
}

export function sum(values: Vector): number {
  let total = 0;
  for (const value of values) total += value;
  return total;
}

export function dot(left: Vector, right: Vector): number {
  let total = 0;
  for (let index = 0; index < left.length; index += 1) total += entry(left, index) * entry(right, index);
  return total;
}

export function times(matrix: Matrix, vector: Vector): number[] {
  return matrix.map((row) => dot(row, vector));
}

/** The values divided by their sum. */
export function shares(values: Vector): number[] {
  const total = sum(values);
  return values.map((value) => value / total);
}
