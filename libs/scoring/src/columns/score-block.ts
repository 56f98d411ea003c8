import type { Steps } from './steps.js';

/**
 * Writes the scores of `raw[from..to)` to the start of `out`; NaN where the value is missing or unusable.
 *
 * Counts the starts that a value has reached, four at a time and without a branch: the processor cannot
 * guess which band the next customer falls into, and guessing wrong cost ten times as much.
 */
export function scoreBlock(
  steps: Steps,
  raw: Float64Array,
  from: number,
  to: number,
  out: Float64Array,
): void {
  const { starts, scores, asIs } = steps;
  const size = to - from;
  out.fill(0, 0, size);
  for (let first = 1; first < starts.length; first += 4) {
    // No value reaches NaN, so a list that is shorter than four counts right.
    const [a = NaN, b = NaN, c = NaN, d = NaN] = starts.subarray(first, first + 4);
    for (let row = 0; row < size; row++) {
      const value = raw[from + row] as number;
      const reached = Number(value >= a) + Number(value >= b) + Number(value >= c) + Number(value >= d);
      out[row] = (out[row] as number) + reached;
    }
  }
  for (let row = 0; row < size; row++) {
    const value = raw[from + row] as number;
    const score = scores[out[row] as number] as number;
    // `value - value` is 0, or NaN when the value is not finite.
    out[row] = score + (asIs ? value : value - value);
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
