import { sum, type Matrix } from '../numbers/matrix.js';
import { groupConsensus } from './group-consensus.js';

/**
 * Consensus over a hierarchy: the mean S* of its nodes, each weighted by the node's global weight
 * (Goepel 2022). Nodes without a consensus (one item, one expert) do not count.
 *
 * @returns null when no node counts
 */
export function treeConsensus(
  nodes: readonly { readonly sStar: number | null; readonly weight: number }[],
): number | null {
  const counted = nodes.flatMap(({ sStar, weight }) => (sStar === null ? [] : [{ sStar, weight }]));
  const total = sum(counted.map(({ weight }) => weight));
  return total > 0 ? sum(counted.map(({ sStar, weight }) => sStar * weight)) / total : null;
}

/**
 * Consensus on global priorities, S_rel = (S - 1/n) / (1 - 1/n): they are not bound by a scale's maximum.
 *
 * @returns null where there is nothing to agree on
 */
export function globalConsensus(priorities: Matrix): number | null {
  const items = priorities[0]?.length ?? 0;
  const consensus = groupConsensus(priorities, Number.MAX_SAFE_INTEGER);
  if (!consensus) return null;
  return Math.max(0, (Math.exp(-consensus.beta) - 1 / items) / (1 - 1 / items));
}
