import { entry, transpose, type Matrix, type Vector } from './matrix.js';

/**
 * Solves A x = b by Gaussian elimination with partial pivoting.
 *
 * @returns null when A is singular to working precision
 */
export function solve(matrix: Matrix, right: Vector): number[] | null {
  const size = right.length;
  // one row after the other, the right side as last column
  const width = size + 1;
  const cells = Float64Array.from(matrix.flatMap((row, index) => [...row, entry(right, index)]));
  const at = (row: number, column: number) => cells[row * width + column] ?? NaN;
  let largest = 0;
  for (const row of matrix) for (const value of row) largest = Math.max(largest, Math.abs(value));
  for (let step = 0; step < size; step += 1) {
    let pivot = step;
    for (let row = step + 1; row < size; row += 1) {
      if (Math.abs(at(row, step)) > Math.abs(at(pivot, step))) pivot = row;
    }
    if (Math.abs(at(pivot, step)) <= 1e-13 * largest) return null;
    if (pivot !== step) {
      const kept = cells.slice(step * width, (step + 1) * width);
      cells.copyWithin(step * width, pivot * width, (pivot + 1) * width);
      cells.set(kept, pivot * width);
    }
    for (let row = step + 1; row < size; row += 1) {
      const factor = at(row, step) / at(step, step);
      for (let column = step; column < width; column += 1) {
        cells[row * width + column] = at(row, column) - factor * at(step, column);
      }
    }
  }
  const solution: number[] = Array.from({ length: size }, () => 0);
  for (let row = size - 1; row >= 0; row -= 1) {
    let rest = at(row, size);
    for (let column = row + 1; column < size; column += 1) rest -= at(row, column) * entry(solution, column);
    solution[row] = rest / at(row, row);
  }
  return solution;
}

/** @returns null when A is singular to working precision */
export function inverse(matrix: Matrix): number[][] | null {
  const columns = matrix.map((_, place) =>
    solve(
      matrix,
      matrix.map((_row, index) => (index === place ? 1 : 0)),
    ),
  );
  const whole = columns.filter((column) => column !== null);
  return whole.length === matrix.length ? transpose(whole) : null;
}
