import type { Steps } from './steps.js';

/** Writes the scores of `raw[from..to)` to the start of `out`; NaN where the value is missing or unusable. */
export function scoreBlock(
  steps: Steps,
  raw: Float64Array,
  from: number,
  to: number,
  out: Float64Array,
): void {
  const { starts, scores, asIs } = steps;
  const last = starts.length - 1;
  for (let row = from; row < to; row++) {
    const value = raw[row] as number;
    if (!Number.isFinite(value)) {
      out[row - from] = NaN;
      continue;
    }
    let step = last;
    while (value < (starts[step] as number)) step--;
    const score = scores[step] as number;
    out[row - from] = asIs && score === score ? value : score;
  }
}

/** Joins the scores of several metrics in place of the first: average or worst of those that are not NaN. */
export function joinBlocks(parts: readonly Float64Array[], join: 'average' | 'worst', size: number): void {
  const out = parts[0] as Float64Array;
  for (let row = 0; row < size; row++) {
    let sum = 0;
    let worst = Infinity;
    let count = 0;
    for (const part of parts) {
      const score = part[row] as number;
      if (score !== score) continue;
      sum += score;
      worst = Math.min(worst, score);
      count += 1;
    }
    out[row] = count === 0 ? NaN : join === 'worst' ? worst : sum / count;
  }
}
