/** What the experts' scores of one customer and indicator come to. Plain data. */
export interface ExpertMean {
  /** Arithmetic mean of the submitted scores; null without any. */
  readonly mean: number | null;
  readonly count: number;
  readonly lowest: number | null;
  readonly highest: number | null;
}

/**
 * The official aggregate of expert scores: the mean of the submitted ones, with their count.
 *
 * @param submitted scores of submitted sheets only; recused and expired experts are left out
 * @throws RangeError when a score is not a finite number
 */
export function expertMean(submitted: readonly number[]): ExpertMean {
  const bad = submitted.find((score) => !Number.isFinite(score));
  if (bad !== undefined) throw new RangeError(`expert score ${bad}`);
  const count = submitted.length;
  if (count === 0) return { mean: null, count, lowest: null, highest: null };
  return {
    mean: submitted.reduce((sum, score) => sum + score, 0) / count,
    count,
    lowest: Math.min(...submitted),
    highest: Math.max(...submitted),
  };
}
