import type { ScoringPlan } from './plan.js';
import type { DimensionScore } from './results.js';

/** The dimension with the lowest score; among equals the heavier, then the first. Null when none has a score. */
export function weakestDimension(plan: ScoringPlan, dimensions: readonly DimensionScore[]): string | null {
  const weight = (dimension: string): number =>
    plan.indicators
      .filter((indicator) => indicator.dimension === dimension)
      .reduce((sum, indicator) => sum + indicator.weight, 0);
  const ranked = dimensions
    .flatMap(({ dimension, score }) => (score === null ? [] : [{ dimension, score }]))
    .sort((a, b) => a.score - b.score || weight(b.dimension) - weight(a.dimension));
  return ranked[0]?.dimension ?? null;
}
