import {
  inputsOfIndicator,
  printedWeights,
  weightIn,
  type EvaluationModel,
  type MissingPolicy,
  type ModelInput,
  type WeightSet,
} from '@assay/model';

export interface PlannedIndicator {
  readonly key: string;
  readonly dimension: string;
  /** Zero-based place of the dimension. */
  readonly dimensionIndex: number;
  readonly inputs: readonly ModelInput[];
  readonly join: 'average' | 'worst';
  readonly missing: MissingPolicy;
  readonly printedWeight: number;
  /** In the unit of the weight set; only proportions count. */
  readonly weight: number;
}

/** A model and a weight set, made ready to score any number of customers. */
export interface ScoringPlan {
  readonly model: EvaluationModel;
  /** Every raw value needed, in the order that `scoreColumns` expects its columns. */
  readonly inputs: readonly ModelInput[];
  readonly indicators: readonly PlannedIndicator[];
  /** Sum of all weights in the set's unit; greater than 0. */
  readonly weightSum: number;
  /** Totals and dimension scores that differ from these by noise only are these: scale ends, tier edges, gates. */
  readonly settlingPoints: readonly number[];
}

/**
 * Makes a model ready for scoring. The model must be free of lint faults.
 *
 * @param weights an accepted weight set by indicator; the model's printed weights when absent. Whatever
 *   they add up to, the calculation divides by their sum.
 * @throws RangeError when an indicator has no weight or a negative one, or all are 0
 */
export function planScoring(model: EvaluationModel, weights: WeightSet = printedWeights(model)): ScoringPlan {
  const indicators = model.dimensions.flatMap((dimension, dimensionIndex) =>
    dimension.indicators.map((indicator) => ({
      key: indicator.key,
      dimension: dimension.key,
      dimensionIndex,
      inputs: inputsOfIndicator(indicator),
      join: indicator.source.kind === 'metrics' ? indicator.source.join : ('average' as const),
      missing: indicator.missing,
      printedWeight: indicator.printedWeight,
      weight: weightIn(weights, indicator.key),
    })),
  );
  const weightSum = indicators.reduce((sum, { weight }) => sum + weight, 0);
  if (!(weightSum > 0)) throw new RangeError(`the weights add up to ${weightSum}`);
  return {
    model,
    inputs: indicators.flatMap(({ inputs }) => inputs),
    indicators,
    weightSum,
    settlingPoints: settlingPointsOf(model),
  };
}

function settlingPointsOf({ scale, tiers, gates }: EvaluationModel): readonly number[] {
  const points = [
    scale.min,
    scale.max,
    ...tiers.map(({ from }) => from),
    ...gates.map((gate) => gate.atLeast),
  ];
  return [...new Set(points)].sort((a, b) => a - b);
}
