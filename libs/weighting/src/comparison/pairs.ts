/** A place above the diagonal, counted from 0; `row` < `column`. */
export interface Pair {
  readonly row: number;
  readonly column: number;
}

/** n (n - 1) / 2 */
export function pairCount(items: number): number {
  return (items * (items - 1)) / 2;
}

/** All pairs row by row: (0,1), (0,2) ... (1,2) ... */
export function pairsOf(items: number): Pair[] {
  const pairs: Pair[] = [];
  for (let row = 0; row < items; row += 1) {
    for (let column = row + 1; column < items; column += 1) pairs.push({ row, column });
  }
  return pairs;
}

/** The place of a pair in the list of {@link pairsOf}. */
export function pairIndex(items: number, row: number, column: number): number {
  return row * items - (row * (row + 1)) / 2 + column - row - 1;
}
