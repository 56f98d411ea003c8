/** What a model's tree must tell to be weighed; `EvaluationModel` of `libs/model` fits. */
export interface WeighedModel {
  readonly dimensions: readonly {
    readonly key: string;
    readonly indicators: readonly { readonly key: string }[];
  }[];
}

/** The key of the node that compares the dimensions. */
export const GOAL_NODE = 'goal';

/** One card of the comparison: the items under a node, compared in pairs. */
export interface ComparisonNode {
  /** `goal`, or the key of a dimension. */
  readonly key: string;
  /** Keys of the dimensions, or of the dimension's indicators, in the model's order. */
  readonly items: readonly string[];
}

/**
 * The nodes an expert compares: the goal's dimensions, then each dimension's indicators.
 * Also those with a single item, which ask no question (their weight is 1).
 */
export function comparisonNodes(model: WeighedModel): ComparisonNode[] {
  return [
    { key: GOAL_NODE, items: model.dimensions.map(({ key }) => key) },
    ...model.dimensions.map(({ key, indicators }) => ({ key, items: indicators.map((one) => one.key) })),
  ];
}
