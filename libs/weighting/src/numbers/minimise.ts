import { dot, entry, square, sum, times, type Vector } from './matrix.js';

/** A smooth function at a point. */
export interface Slope {
  readonly value: number;
  readonly gradient: Vector;
}

const MOST_STEPS = 500;
/** Of the value: what lies below is rounding. */
const NOISE = 1e-15;

/**
 * The lowest point of a smooth convex function, by BFGS (Nocedal & Wright 2006, ch. 6) with backtracking.
 * Ends where no part of the gradient is above `flat`, or where rounding hides any further way down.
 */
export function minimise(start: Vector, at: (point: Vector) => Slope, flat: number): readonly number[] {
  let point = start;
  let here = at(point);
  // Nothing is known of the bend yet: the first step is no longer than 1.
  const first = 1 / Math.max(1, Math.sqrt(steepness(here)));
  let inverse = square(start.length, (row, column) => (row === column ? first : 0));
  for (let step = 0; step < MOST_STEPS; step += 1) {
    if (here.gradient.every((part) => Math.abs(part) <= flat)) break;
    const direction = times(inverse, here.gradient).map((part) => -part);
    const moved = goDown(point, here, direction, at);
    if (!moved) break;
    const way = moved.point.map((part, index) => part - entry(point, index));
    const bend = moved.slope.gradient.map((part, index) => part - entry(here.gradient, index));
    const curvature = dot(way, bend);
    if (curvature > 0) {
      if (step === 0) inverse = scaled(inverse, curvature / dot(bend, bend) / first);
      inverse = updated(inverse, way, bend, curvature);
    }
    [point, here] = [moved.point, moved.slope];
  }
  return point;
}

function goDown(point: Vector, here: Slope, direction: Vector, at: (point: Vector) => Slope) {
  const fall = dot(direction, here.gradient);
  for (let length = 1; length > 1e-10; length /= 2) {
    const next = point.map((part, index) => part + length * entry(direction, index));
    const slope = at(next);
    if (slope.value <= here.value + 1e-4 * length * fall + NOISE * Math.abs(here.value)) {
      // beyond rounding only the gradient tells whether this is further down
      const better = steepness(slope) < steepness(here) || slope.value < here.value * (1 - NOISE);
      return better ? { point: next, slope } : null;
    }
  }
  return null;
}

function steepness({ gradient }: Slope): number {
  return sum(gradient.map((part) => part * part));
}

function scaled(matrix: readonly Vector[], factor: number): number[][] {
  return matrix.map((row) => row.map((value) => value * factor));
}

function updated(inverse: readonly Vector[], way: Vector, bend: Vector, curvature: number): number[][] {
  const image = times(inverse, bend);
  const gain = (1 + dot(bend, image) / curvature) / curvature;
  return inverse.map((row, i) =>
    row.map(
      (value, j) =>
        value +
        gain * entry(way, i) * entry(way, j) -
        (entry(image, i) * entry(way, j) + entry(way, i) * entry(image, j)) / curvature,
    ),
  );
}
