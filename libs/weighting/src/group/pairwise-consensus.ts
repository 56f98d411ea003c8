import type { Matrix } from '../numbers/matrix.js';
import { groupConsensus } from './group-consensus.js';

/**
 * S* of every two experts; 1 on the diagonal. Camps show as blocks, which one figure for the whole group hides.
 *
 * @param priorities one row of weights per expert
 * @param largest the largest ratio of the scale
 */
export function pairwiseConsensus(priorities: Matrix, largest: number): number[][] {
  return priorities.map((left, row) =>
    priorities.map((right, column) =>
      row === column ? 1 : (groupConsensus([left, right], largest)?.sStar ?? 1),
    ),
  );
}

/** The two experts furthest apart, counted from 0; null with fewer than two. */
export function furthestApart(
  pairwise: Matrix,
): { readonly row: number; readonly column: number; readonly sStar: number } | null {
  let least: { row: number; column: number; sStar: number } | null = null;
  for (const [row, values] of pairwise.entries()) {
    for (const [column, sStar] of values.entries()) {
      if (column > row && (least === null || sStar < least.sStar)) least = { row, column, sStar };
    }
  }
  return least;
}
