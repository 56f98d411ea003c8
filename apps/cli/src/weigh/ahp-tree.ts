import {
  alternativeTotals,
  leavesOf,
  weighComparison,
  weighTree,
  type TreeNode,
  type WeighingOptions,
} from '@assay/weighting';
import * as z from 'zod';
import { parseInput } from '../platform/json-input.js';
import { completion, items, matrix, method, randomIndex, readComparison, scale, upper } from './input.js';
import { Refused } from '../platform/refused.js';
import { demand } from '../platform/demand.js';

interface NodeInput {
  key: string;
  upper?: z.output<typeof upper> | undefined;
  matrix?: z.output<typeof matrix> | undefined;
  scores?: number[] | undefined;
  children?: NodeInput[] | undefined;
}

const nodeInput: z.ZodType<NodeInput> = z.lazy(() =>
  z.strictObject({
    key: z.string().min(1),
    upper: upper.optional(),
    matrix: matrix.optional(),
    scores: z.array(z.number().nonnegative()).optional(),
    children: z.array(nodeInput).optional(),
  }),
);

const treeInput = z.strictObject({
  tree: nodeInput,
  alternatives: items.optional(),
  method: method.optional(),
  scale: scale.optional(),
  randomIndex: randomIndex.optional(),
  completion: completion.optional(),
});

type TreeInput = z.output<typeof treeInput>;

/** `weigh ahp-tree`: local and global weights of a hierarchy, and the totals of alternatives. */
export function weighAhpTree(input: unknown) {
  const { tree, alternatives, ...options } = parseInput(treeInput, input);
  const root = nodeOf(tree, options.scale);
  const { local, global, consistencyRatio } = demand(weighTree(root, options));
  const totals = alternatives && alternativeTotals(root, global, sharesOf(tree, alternatives, options));
  return {
    local: Object.fromEntries(local),
    global: Object.fromEntries(global),
    ...(totals ? { alternatives: totals } : {}),
    consistencyRatio: Object.fromEntries(consistencyRatio),
    method: options.method ?? 'geometric-mean',
  };
}

function nodeOf(node: NodeInput, onto: TreeInput['scale']): TreeNode {
  const children = node.children ?? [];
  const given = node.upper !== undefined || node.matrix !== undefined;
  const names = children.map(({ key }) => key);
  return {
    key: node.key,
    comparison: children.length > 0 && given ? readComparison(names, node, onto, { node: node.key }) : null,
    children: children.map((child) => nodeOf(child, onto)),
  };
}

/** The alternatives' shares at each leaf: by comparison, or by scores divided by their sum. */
function sharesOf(
  tree: NodeInput,
  alternatives: readonly string[],
  options: WeighingOptions & { scale?: TreeInput['scale'] },
): Map<string, readonly number[]> {
  const inputs = new Map<string, NodeInput>();
  const collect = (node: NodeInput) => {
    inputs.set(node.key, node);
    node.children?.forEach(collect);
  };
  collect(tree);
  return new Map(
    leavesOf(nodeOf(tree, options.scale)).map(({ key }) => {
      const leaf = inputs.get(key) ?? { key };
      const where = { node: key };
      if (leaf.scores === undefined) {
        const comparison = readComparison(alternatives, leaf, options.scale, where);
        return [key, demand(weighComparison(comparison, options), where).weights];
      }
      const total = leaf.scores.reduce((sum, score) => sum + score, 0);
      if (leaf.scores.length !== alternatives.length || total === 0) {
        throw new Refused(
          'scores-do-not-fit',
          `The leaf "${key}" needs one score for each of the ${alternatives.length} alternatives, not all 0.`,
          { node: key, expected: alternatives.length, found: leaf.scores.length },
        );
      }
      return [key, leaf.scores.map((score) => score / total)];
    }),
  );
}
