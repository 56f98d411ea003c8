/** One score with its weight; `score` is null where the indicator was skipped or blocks. */
export interface Weighed {
  readonly weight: number;
  readonly score: number | null;
  readonly measured: boolean;
}

/** The parts of a weighted mean, undivided, so that an explanation can write them out. */
export interface WeightedSum {
  /** Sum of score x weight over the scores there are. */
  readonly products: number;
  /** Sum of the weights of the scores there are. */
  readonly counted: number;
  /** Sum of the weights of what was measured. */
  readonly measured: number;
  /** Sum of all weights. */
  readonly all: number;
}

/**
 * Adds up in the order given. Column scoring adds in the same order and therefore gets the same bits.
 * The mean is `products / counted`, divided once at the end: with whole-number weights both sums are
 * exact, so no noise arises at all.
 */
export function weightedSum(items: readonly Weighed[]): WeightedSum {
  let products = 0;
  let counted = 0;
  let measured = 0;
  let all = 0;
  for (const item of items) {
    all += item.weight;
    if (item.measured) measured += item.weight;
    if (item.score !== null) {
      products += item.score * item.weight;
      counted += item.weight;
    }
  }
  return { products, counted, measured, all };
}
