const float = new Float64Array(1);
const bits = new BigInt64Array(float.buffer);

/** The smallest double greater than a finite `value`. */
export function nextUp(value: number): number {
  if (value === 0) return Number.MIN_VALUE;
  float[0] = value;
  bits[0] = (bits[0] ?? 0n) + (value > 0 ? 1n : -1n);
  return float[0];
}
