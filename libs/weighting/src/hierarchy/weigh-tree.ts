import type { Comparison } from '../comparison/comparison.js';
import { entry, sum } from '../numbers/matrix.js';
import { accept, refuse, type Verdict } from '../problem.js';
import { weighComparison, type WeighingOptions } from '../weigh-comparison.js';
import { globalWeights, type WeightedNode } from './tree.js';

/** A node of a hierarchy to be weighed: goal, criteria, indicators, at any depth. Branches may be unequal. */
export interface TreeNode {
  readonly key: string;
  /** The children compared in pairs, items in the children's order; null for a leaf or a single child. */
  readonly comparison: Comparison | null;
  readonly children: readonly TreeNode[];
}

export interface TreeWeights {
  /** Weight of each node among its siblings; the root is left out. */
  readonly local: ReadonlyMap<string, number>;
  /** Product of the local weights from the root down; the leaves sum to 1. */
  readonly global: ReadonlyMap<string, number>;
  /** Of each node with children. */
  readonly consistencyRatio: ReadonlyMap<string, number>;
}

export function leavesOf(node: TreeNode): readonly TreeNode[] {
  return node.children.length === 0 ? [node] : node.children.flatMap(leavesOf);
}

/**
 * Weighs every node and multiplies the weights down the tree.
 *
 * Refused: a key that stands twice, children without a comparison, a comparison that cannot be weighed (its node's
 * key is among the facts).
 */
export function weighTree(root: TreeNode, options: WeighingOptions = {}): Verdict<TreeWeights> {
  const local = new Map<string, number>();
  const ratios = new Map<string, number>();
  const weighed = weighBelow(root, options, local, ratios);
  if (!weighed.ok) return weighed;
  return accept({ local, global: globalWeights(weighed.value), consistencyRatio: ratios });
}

function weighBelow(
  node: TreeNode,
  options: WeighingOptions,
  local: Map<string, number>,
  ratios: Map<string, number>,
): Verdict<readonly WeightedNode[]> {
  if (node.children.length === 0) return accept([]);
  let shares: readonly number[] = [1];
  let ratio = 0;
  if (node.comparison) {
    const weighing = weighComparison(node.comparison, options);
    if (!weighing.ok) {
      const { code, facts } = weighing.problem;
      return { ok: false, problem: { code, facts: { ...facts, node: node.key } } };
    }
    shares = weighing.value.weights;
    ratio = weighing.value.consistencyRatio;
  }
  if (shares.length !== node.children.length) return refuse('comparison-missing', { node: node.key });
  ratios.set(node.key, ratio);
  const below: WeightedNode[] = [];
  for (const [place, child] of node.children.entries()) {
    if (local.has(child.key)) return refuse('item-repeated', { item: child.key });
    local.set(child.key, entry(shares, place));
    const children = weighBelow(child, options, local, ratios);
    if (!children.ok) return children;
    below.push({ key: child.key, local: entry(shares, place), children: children.value });
  }
  return accept(below);
}

/**
 * Totals of alternatives: their shares at each leaf times the leaf's global weight.
 *
 * @param shares of the alternatives by leaf key, sum 1 each
 */
export function alternativeTotals(
  root: TreeNode,
  global: ReadonlyMap<string, number>,
  shares: ReadonlyMap<string, readonly number[]>,
): number[] {
  const parts = leavesOf(root).map(({ key }) => ({
    weight: global.get(key) ?? 1,
    own: shares.get(key) ?? [],
  }));
  const count = Math.max(0, ...parts.map(({ own }) => own.length));
  return Array.from({ length: count }, (_, place) =>
    sum(parts.map(({ weight, own }) => weight * (own[place] ?? 0))),
  );
}
