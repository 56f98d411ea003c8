import { checkRows, checkWeights, sum, type Rows } from '../evaluation/table.js';
import { evaluated, notEvaluated, type Evaluation } from '../evaluation/verdict.js';
import { reaches } from '../tolerance.js';

/** The smallest change of one weight that carries a customer into another tier. */
export interface TierEdgeChange {
  /** The customer's row, counted from 0. */
  readonly row: number;
  /** Key of the indicator whose weight changes. */
  readonly column: string;
  /** The edge crossed. */
  readonly edge: number;
  /** Into the better tier, at the edge itself; or into the worse one, which begins just beyond it. */
  readonly up: boolean;
  /** To be taken off the weight; negative means to be added. The other weights keep their values, all are normalised afterwards. */
  readonly delta: number;
  /** delta in percent of the weight. */
  readonly percent: number;
  /** The weight's share afterwards, 0 to 1. */
  readonly share: number;
}

export interface TierEdgeSensitivity {
  /** Of each customer the smallest in percent, the smallest first; customers whom no single weight can move are left out. */
  readonly changes: readonly TierEdgeChange[];
  /** null when nobody can be moved. */
  readonly smallest: TierEdgeChange | null;
}

/**
 * How little one weight must change for a customer to change tier: the counterpart for tiers of the swap of two rows
 * (Triantaphyllou & Sanchez 1997). With total T, score s and an edge E, (T - d s) / (1 - d) = E at
 * d = (T - E) / (s - E), possible when d <= W, so that the weight does not become negative.
 *
 * @param columns indicators with their weights, sum 1 (within .01; normalised)
 * @param rows scores of the customers on the scale of the edges
 * @param edges between tiers, in any order: the lower edge of each tier but the lowest
 *
 * Refused: bad rows or weights, weights that do not sum to 1.
 */
export function tierEdgeSensitivity(
  columns: readonly { readonly key: string; readonly weight: number }[],
  rows: Rows,
  edges: readonly number[],
): Evaluation<TierEdgeSensitivity> {
  const checked = checkRows(rows, columns.length);
  if (!checked.ok) return checked;
  const given = columns.map(({ weight }) => weight);
  const usable = checkWeights(given, columns.length);
  if (!usable.ok) return usable;
  const total = sum(given);
  if (Math.abs(total - 1) > 0.01) return notEvaluated('weights-sum', { total });
  const shares = columns.map(({ key, weight }) => ({ key, weight: weight / total }));
  const changes = rows
    .flatMap((scores, row) => smallestOf(changesOf(shares, scores, row, edges)))
    .sort((a, b) => Math.abs(a.percent) - Math.abs(b.percent));
  return evaluated({ changes, smallest: changes[0] ?? null });
}

function changesOf(
  columns: readonly { readonly key: string; readonly weight: number }[],
  scores: readonly number[],
  row: number,
  edges: readonly number[],
): TierEdgeChange[] {
  const total = sum(scores.map((score, place) => score * (columns[place]?.weight ?? 0)));
  const below = Math.max(...edges.filter((edge) => reaches(total, edge)));
  const above = Math.min(...edges.filter((edge) => !reaches(total, edge)));
  return [below, above].filter(Number.isFinite).flatMap((edge) =>
    columns.flatMap(({ key, weight }, place): TierEdgeChange[] => {
      const score = scores[place] ?? total;
      const up = edge === above;
      // a total on the edge by noise only is on the edge
      const way = up ? total - edge : Math.max(0, total - edge);
      const delta = way / (score - edge);
      if (score === edge || weight === 0 || delta > weight || delta >= 1) return [];
      const share = (weight - delta) / (1 - delta);
      return [{ row, column: key, edge, up, delta, percent: (100 * delta) / weight, share }];
    }),
  );
}

function smallestOf(changes: readonly TierEdgeChange[]): readonly TierEdgeChange[] {
  return changes.toSorted((a, b) => Math.abs(a.percent) - Math.abs(b.percent)).slice(0, 1);
}
