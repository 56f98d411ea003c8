import { cell, entry, type Matrix, type Vector } from './matrix.js';

/**
 * Solves A x = b by Gaussian elimination with partial pivoting.
 *
 * @returns null when A is singular to working precision
 */
export function solve(matrix: Matrix, right: Vector): number[] | null {
  const size = right.length;
  const rows = matrix.map((row, index) => [...row, entry(right, index)]);
  const largest = Math.max(...matrix.flat().map(Math.abs), 0);
  for (let step = 0; step < size; step += 1) {
    let pivot = step;
    for (let row = step + 1; row < size; row += 1) {
      if (Math.abs(cell(rows, row, step)) > Math.abs(cell(rows, pivot, step))) pivot = row;
    }
    const pivotRow = entry(rows, pivot);
    if (Math.abs(entry(pivotRow, step)) <= 1e-13 * largest) return null;
    rows[pivot] = entry(rows, step);
    rows[step] = pivotRow;
    for (let row = step + 1; row < size; row += 1) {
      const factor = cell(rows, row, step) / entry(pivotRow, step);
      rows[row] = entry(rows, row).map((value, column) => value - factor * entry(pivotRow, column));
    }
  }
  const solution: number[] = Array.from({ length: size }, () => 0);
  for (let row = size - 1; row >= 0; row -= 1) {
    const known = solution.reduce(
      (total, value, column) => (column > row ? total + cell(rows, row, column) * value : total),
      0,
    );
    solution[row] = (cell(rows, row, size) - known) / cell(rows, row, row);
  }
  return solution;
}
