/**
 * Values mapped to 0..1, 1 the best: (x - min) / (max - min) for a benefit, (max - x) / (max - min) for a cost.
 * A constant column becomes all 0, so that it carries no information.
 */
export function minMax(values: readonly number[], direction: 'benefit' | 'cost'): number[] {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  if (low === high) return values.map(() => 0);
  return values.map((value) => (direction === 'benefit' ? value - low : high - value) / (high - low));
}
