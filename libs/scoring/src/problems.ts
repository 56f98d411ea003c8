import type { ScoringPlan } from './plan.js';
import type { IndicatorScore, ProblemPoint } from './results.js';

/**
 * The problem points of a customer: measured indicators with a score at or below the model's
 * `problemAtMost`, worst score first, then what costs the total most. A value that was filled in is
 * no problem of the customer's. The words for each are the indicator's `problem` text.
 */
export function problemPoints(plan: ScoringPlan, scores: readonly IndicatorScore[]): readonly ProblemPoint[] {
  const { scale, problemAtMost } = plan.model;
  const weightAt = (at: number): number => plan.indicators[at]?.weight ?? 0;
  const counted = scores.reduce((sum, { score }, at) => sum + (score === null ? 0 : weightAt(at)), 0);
  return scores
    .flatMap(({ indicator, dimension, basis, score }, at) => {
      if (basis !== 'measured' || score === null || score > problemAtMost) return [];
      const lost = counted > 0 ? ((scale.max - score) * weightAt(at)) / counted : 0;
      return [{ indicator, dimension, score, lost }];
    })
    .sort((a, b) => a.score - b.score || b.lost - a.lost);
}
