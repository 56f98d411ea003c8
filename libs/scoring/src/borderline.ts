import type { EvaluationModel } from '@assay/model';
import type { Borderline } from './results.js';
import { EDGE_TOLERANCE } from './tolerance.js';

/** Decimals that a score is shown with. */
export const DISPLAY_DIGITS = 2;

const MOST_DIGITS = 12;
const HALF_STEP = halfStep(DISPLAY_DIGITS);

/**
 * Whether the total lies so near a tier edge that rounding to two decimals could show it on the edge
 * (4.4967 reads 4.50). The nearest edge, or null.
 */
export function borderlineOf(model: EvaluationModel, total: number): Borderline | null {
  const near = model.tiers
    .slice(0, -1)
    .map((tier, place) => ({
      edge: tier.from,
      distance: total - tier.from,
      tierAbove: tier.key,
      tierBelow: model.tiers[place + 1]?.key ?? tier.key,
    }))
    .filter(({ distance }) => isNearEdge(distance))
    .sort((a, b) => Math.abs(a.distance) - Math.abs(b.distance));
  return near[0] ?? null;
}

/** Whether a total so far from an edge could be shown on it. */
export function isNearEdge(distance: number): boolean {
  return Math.abs(distance) <= HALF_STEP + EDGE_TOLERANCE;
}

/**
 * The score as text: two decimals, and two more as long as rounding would show it on a tier edge that
 * it is not on. A total on the edge shows four, so that a reader sees that it is not a rounded one.
 */
export function displayScore(model: EvaluationModel, total: number): string {
  const near = borderlineOf(model, total);
  let digits = DISPLAY_DIGITS;
  if (near !== null) {
    do digits += 2;
    while (digits < MOST_DIGITS && near.distance !== 0 && Math.abs(near.distance) <= halfStep(digits));
  }
  return total.toFixed(digits);
}

function halfStep(digits: number): number {
  return 0.5 * 10 ** -digits;
}
