/** A node of a weighted tree: the weight among its siblings, and what lies under it. */
export interface WeightedNode {
  readonly key: string;
  /** Share among the siblings, sum 1 over them. */
  readonly local: number;
  readonly children: readonly WeightedNode[];
}

/** The global weight of each node: the product of the local ones on the way from the root, which is left out. */
export function globalWeights(children: readonly WeightedNode[], share = 1): Map<string, number> {
  const weights = new Map<string, number>();
  for (const node of children) {
    const global = share * node.local;
    weights.set(node.key, global);
    for (const [key, weight] of globalWeights(node.children, global)) weights.set(key, weight);
  }
  return weights;
}
