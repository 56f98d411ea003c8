/**
 * Values mapped to 0..1 where the best lie within an interval: 1 inside, and less by the distance from it, 0 for the
 * farthest. For columns that are neither a benefit nor a cost; use them as benefits afterwards.
 *
 * @param low and `high`: the ends of the interval, low <= high
 */
export function intervalValues(values: readonly number[], low: number, high: number): number[] {
  const away = values.map((value) => Math.max(0, low - value, value - high));
  const farthest = Math.max(...away);
  return away.map((distance) => (farthest === 0 ? 1 : 1 - distance / farthest));
}

/** The same with a single best value: 1 - |x - target| / max |x - target|. */
export function targetValues(values: readonly number[], target: number): number[] {
  return intervalValues(values, target, target);
}
