import type { Band } from './types.js';

/**
 * Bands for a value where more is better: five edges from high to low give six scores, and so on.
 * A value on an edge belongs to the better band (lower edge included), e.g. 50 is in [50, 100).
 *
 * @param scores one more than there are edges, for the highest values first
 */
export function bandsByLowerEdge(scores: readonly number[], edges: readonly number[]): readonly Band[] {
  return scores.map((score, place) => ({
    score,
    from: edges[place] ?? null,
    fromInclusive: place < edges.length,
    to: edges[place - 1] ?? null,
    toInclusive: false,
  }));
}

/**
 * Bands for a value where less is better. A value on an edge belongs to the better band
 * (upper edge included), e.g. 5 % is in (2 %, 5 %].
 *
 * @param scores one more than there are edges, for the lowest values first
 */
export function bandsByUpperEdge(scores: readonly number[], edges: readonly number[]): readonly Band[] {
  return scores.map((score, place) => ({
    score,
    from: edges[place - 1] ?? null,
    fromInclusive: false,
    to: edges[place] ?? null,
    toInclusive: place < edges.length,
  }));
}
