import { dot, sum, type Vector } from '../numbers/matrix.js';

export function mean(values: Vector): number {
  return sum(values) / values.length;
}

/** Population standard deviation; exactly 0 for constant values. Weights do not depend on the divisor. */
export function deviation(values: Vector): number {
  if (values.every((value) => value === values[0])) return 0;
  const centre = mean(values);
  return Math.sqrt(sum(values.map((value) => (value - centre) ** 2)) / values.length);
}

/** Pearson's correlation; 0 when one of the two is constant. */
export function correlation(left: Vector, right: Vector): number {
  const spread = deviation(left) * deviation(right);
  if (spread === 0) return 0;
  const [a, b] = [mean(left), mean(right)];
  const together = dot(
    left.map((value) => value - a),
    right.map((value) => value - b),
  );
  return Math.max(-1, Math.min(1, together / left.length / spread));
}
