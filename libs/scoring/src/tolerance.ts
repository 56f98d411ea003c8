/**
 * Floating-point noise must never carry a customer over an edge. Weighted sums of a model have a
 * relative error near 1e-15; two values closer than this, relative to the edge and at least to 1, are
 * the same number. It is far below what any source can measure: 1e-6 CNY at an edge of 1,000,000 CNY.
 */
export const EDGE_TOLERANCE = 1e-12;

function slack(edge: number): number {
  return EDGE_TOLERANCE * Math.max(1, Math.abs(edge));
}

/** The smallest number that counts as having reached the edge (value >= edge). */
export function lowestAt(edge: number): number {
  return edge - slack(edge);
}

/** The largest number that still counts as being on the edge (value <= edge). */
export function highestAt(edge: number): number {
  return edge + slack(edge);
}

/** Whether `value >= edge`, noise aside. */
export function reaches(value: number, edge: number): boolean {
  return value >= lowestAt(edge);
}

/**
 * The value, or the point it differs from by noise only. Nine fives and two ones with weights that add
 * up to 120 % are thereby exactly 4.5, whatever the weights' binary fractions.
 */
export function settle(value: number, points: readonly number[]): number {
  for (const point of points) {
    if (value >= lowestAt(point) && value <= highestAt(point)) return point;
  }
  return value;
}
