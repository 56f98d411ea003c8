import type { Comparison } from '../comparison/comparison.js';
import { leavesOf, weighTree, type TreeNode } from '../hierarchy/weigh-tree.js';
import { entry } from '../numbers/matrix.js';
import { seededRandom } from '../numbers/seeded-random.js';
import { accept, type Verdict } from '../problem.js';
import { weighComparison } from '../weigh-comparison.js';
import { drawNode, type NodeDraws, type VariationOptions } from './node-draws.js';
import { weightRanges, type WeightRanges } from './weight-range.js';

/** Global weights of the leaves under varied judgements, for whatever is computed from weights. */
export interface LeafDraws {
  readonly keys: readonly string[];
  /** Of each leaf: one weight a draw, sum 1 over the leaves; only the first `draws` count. */
  readonly columns: readonly Float64Array[];
  readonly draws: number;
}

export interface WeightUncertainty {
  /** Global weights of the leaves. Of nodes that dropped different numbers of draws the fewest count. */
  readonly leaves: WeightRanges;
  /** Weights of the children, by the key of the node. */
  readonly nodes: ReadonlyMap<string, WeightRanges>;
  readonly draws: LeafDraws;
}

/**
 * How far the weights of one comparison may be off, by varying its judgements ({@link drawNode}).
 *
 * @param experts behind the comparison, at least 1
 *
 * Refused: what `weighComparison` and {@link drawNode} refuse.
 */
export function comparisonUncertainty(
  comparison: Comparison,
  experts: number,
  options: VariationOptions,
): Verdict<WeightRanges> {
  const weighing = weighComparison(comparison, { randomIndex: options.randomIndex });
  if (!weighing.ok) return weighing;
  const drawn = drawNode(comparison, experts, options, seededRandom(options.seed));
  if (!drawn.ok) return drawn;
  const { columns, kept, dropped } = drawn.value;
  return accept(weightRanges(comparison.items, weighing.value.weights, columns, kept, dropped));
}

/**
 * How far the weights of a whole tree may be off: each node is varied for itself, from one stream of numbers in the
 * tree's order, and the weights of a draw are multiplied down the tree.
 *
 * @param experts behind the comparison of each node, at least 1: one number for all, or by the node's key
 *
 * Refused: what `weighTree` and {@link drawNode} refuse, the node's key among the facts.
 */
export function weightUncertainty(
  root: TreeNode,
  experts: number | ReadonlyMap<string, number>,
  options: VariationOptions,
): Verdict<WeightUncertainty> {
  const weighed = weighTree(root, { randomIndex: options.randomIndex });
  if (!weighed.ok) return weighed;
  const { local, global } = weighed.value;
  const random = seededRandom(options.seed);
  const drawn = new Map<string, NodeDraws>();
  for (const node of nodesOf(root)) {
    if (!node.comparison) continue;
    const count = typeof experts === 'number' ? experts : (experts.get(node.key) ?? 1);
    const draws = drawNode(node.comparison, count, options, random);
    if (!draws.ok) {
      const { code, facts } = draws.problem;
      return { ok: false, problem: { code, facts: { ...facts, node: node.key } } };
    }
    drawn.set(node.key, draws.value);
  }
  const nodes = new Map<string, WeightRanges>();
  for (const [key, { columns, kept, dropped }] of drawn) {
    const keys = childrenOf(root, key);
    const weights = keys.map((child) => local.get(child) ?? 1);
    nodes.set(key, weightRanges(keys, weights, columns, kept, dropped));
  }
  const most = options.draws ?? 10_000;
  const draws = Math.min(most, ...[...drawn.values()].map(({ kept }) => kept));
  const keys = leavesOf(root).map(({ key }) => key);
  const columns: Float64Array[] = [];
  multiplyDown(root, null, draws, drawn, columns);
  const weights = keys.map((key) => global.get(key) ?? 1);
  return accept({
    leaves: weightRanges(keys, weights, columns, draws, most - draws),
    nodes,
    draws: { keys, columns, draws },
  });
}

function nodesOf(node: TreeNode): readonly TreeNode[] {
  return [node, ...node.children.flatMap(nodesOf)];
}

function childrenOf(root: TreeNode, key: string): readonly string[] {
  return nodesOf(root).flatMap((node) => (node.key === key ? node.children.map((child) => child.key) : []));
}

/** Adds the columns of the leaves under a node, in order. */
function multiplyDown(
  node: TreeNode,
  share: Float64Array | null,
  draws: number,
  drawn: ReadonlyMap<string, NodeDraws>,
  leaves: Float64Array[],
): void {
  if (node.children.length === 0) {
    leaves.push(share ?? new Float64Array(draws).fill(1));
    return;
  }
  const own = drawn.get(node.key);
  for (const [place, child] of node.children.entries()) {
    // a single child without a comparison has all of its parent's weight
    const column = own ? multiplied(entry(own.columns, place), share, draws) : share;
    multiplyDown(child, column, draws, drawn, leaves);
  }
}

function multiplied(own: Float64Array, share: Float64Array | null, draws: number): Float64Array {
  if (share === null) return own.subarray(0, draws);
  const product = new Float64Array(draws);
  for (let draw = 0; draw < draws; draw += 1) {
    product[draw] = (own[draw] as number) * (share[draw] as number);
  }
  return product;
}
