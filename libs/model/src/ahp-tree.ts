import type { EvaluationModel, Text } from './types.js';
import type { WeightSet } from './weights.js';

/** Key of the node that compares the dimensions with each other. */
export const GOAL = 'goal';

/** What an expert compares in one go: the dimensions, or the indicators of one dimension. */
export interface AhpNode {
  /** `goal`, or the dimension's key. */
  readonly key: string;
  /** The model's or the dimension's name. */
  readonly name: Text;
  readonly items: readonly { readonly key: string; readonly name: Text }[];
  /** Pairs to compare: n (n - 1) / 2. A node of one item asks nothing. */
  readonly comparisons: number;
}

/** Weights of a node's items by item key; they add up to 1. */
export type LocalWeights = Readonly<Record<string, number>>;

/** The nodes of the model, the goal first, then each dimension. S0 has 6 + 3 + 3 + 3 + 1 = 16 comparisons. */
export function ahpTree(model: EvaluationModel): readonly AhpNode[] {
  return [
    node(GOAL, model.name, model.dimensions),
    ...model.dimensions.map((dimension) => node(dimension.key, dimension.name, dimension.indicators)),
  ];
}

function node(key: string, name: Text, items: readonly { key: string; name: Text }[]): AhpNode {
  return {
    key,
    name,
    items: items.map((item) => ({ key: item.key, name: item.name })),
    comparisons: (items.length * (items.length - 1)) / 2,
  };
}

/**
 * Global indicator weights: the dimension's weight times the indicator's weight inside it (Saaty 1980).
 * A node of one item needs no entry: its item weighs 1.
 *
 * @param local weights by node key, then by item key
 * @throws RangeError when a node or an item of the model has no weight
 */
export function weightsFromTree(
  model: EvaluationModel,
  local: Readonly<Record<string, LocalWeights>>,
): WeightSet {
  const weightAt = (at: AhpNode, item: string): number => {
    const weight = local[at.key]?.[item] ?? (at.items.length === 1 ? 1 : undefined);
    if (weight === undefined) throw new RangeError(`no weight for ${item} in ${at.key}`);
    return weight;
  };
  const [goal, ...dimensions] = ahpTree(model);
  if (goal === undefined) return {};
  return Object.fromEntries(
    dimensions.flatMap((dimension) =>
      dimension.items.map(({ key }) => [key, weightAt(goal, dimension.key) * weightAt(dimension, key)]),
    ),
  );
}
