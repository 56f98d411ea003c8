/** Saaty's limit: a comparison with a larger ratio goes back to the expert. */
export const CONSISTENCY_LIMIT = 0.1;

/** CI = (lambda - n) / (n - 1); 0 for one or two items, and where rounding makes it negative. */
export function consistencyIndex(lambdaMax: number, items: number): number {
  return items < 3 ? 0 : Math.max(0, (lambdaMax - items) / (items - 1));
}

/**
 * CR = CI / RI. One or two items cannot contradict each other: 0.
 * So can a spanning tree of judgements not, for which the random index may be 0.
 */
export function consistencyRatio(index: number, random: number, items: number): number {
  return items < 3 || random === 0 ? 0 : index / random;
}
