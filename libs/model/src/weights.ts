import { indicatorsOf } from './inputs.js';
import type { EvaluationModel, Indicator } from './types.js';

/**
 * Weights by indicator key, in any unit: only their proportions count, because every use divides by
 * their sum. That is why a sum of 120 % can never lift a total above the scale.
 */
export type WeightSet = Readonly<Record<string, number>>;

export interface IndicatorWeight {
  readonly indicator: string;
  readonly dimension: string;
  /** As the source prints it, in percent points. */
  readonly printed: number;
  /** As it is used: fraction of the whole; all of them add up to 1. */
  readonly share: number;
  /** Fraction of the dimension's weight. 0 when the dimension weighs nothing. */
  readonly local: number;
}

export interface DimensionWeight {
  readonly dimension: string;
  readonly printed: number;
  readonly share: number;
}

export interface ModelWeights {
  readonly indicators: readonly IndicatorWeight[];
  readonly dimensions: readonly DimensionWeight[];
  /** Sum of the printed weights; 120 in the S0 source. */
  readonly printedSum: number;
}

/** The template's own weights, as printed. */
export function printedWeights(model: EvaluationModel): WeightSet {
  return Object.fromEntries(indicatorsOf(model).map(({ key, printedWeight }) => [key, printedWeight]));
}

/**
 * Printed and used weights side by side.
 *
 * @param used an accepted weight set; the printed weights when absent
 * @throws RangeError when the set lacks an indicator, has a negative weight or adds up to nothing
 */
export function weightsOf(model: EvaluationModel, used: WeightSet = printedWeights(model)): ModelWeights {
  const sum = sumOf(indicatorsOf(model), used);
  if (!(sum > 0)) throw new RangeError(`the weights add up to ${sum}`);
  const indicators = model.dimensions.flatMap((dimension) => {
    const dimensionSum = sumOf(dimension.indicators, used);
    return dimension.indicators.map(({ key, printedWeight }) => ({
      indicator: key,
      dimension: dimension.key,
      printed: printedWeight,
      share: weightIn(used, key) / sum,
      local: dimensionSum > 0 ? weightIn(used, key) / dimensionSum : 0,
    }));
  });
  const printed = printedWeights(model);
  const dimensions = model.dimensions.map((dimension) => ({
    dimension: dimension.key,
    printed: sumOf(dimension.indicators, printed),
    share: sumOf(dimension.indicators, used) / sum,
  }));
  return { indicators, dimensions, printedSum: sumOf(indicatorsOf(model), printed) };
}

/** @throws RangeError when the set lacks the indicator, or its weight is negative or not a number */
export function weightIn(weights: WeightSet, indicator: string): number {
  const weight = weights[indicator];
  if (weight === undefined) throw new RangeError(`no weight for ${indicator}`);
  if (!(weight >= 0) || weight === Infinity) throw new RangeError(`weight ${weight} for ${indicator}`);
  return weight;
}

function sumOf(indicators: readonly Indicator[], weights: WeightSet): number {
  return indicators.reduce((sum, { key }) => sum + weightIn(weights, key), 0);
}
