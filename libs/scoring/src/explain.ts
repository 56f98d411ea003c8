import type { EvaluationModel } from '@assay/model';
import type { PlannedIndicator, ScoringPlan } from './plan.js';
import type { CustomerScore, IndicatorScore } from './results.js';
import { settle } from './tolerance.js';

/** One line of the sum. Plain data; names and units come from the model of the same version. */
export interface Term extends IndicatorScore {
  /** As the source prints it, in percent points. */
  readonly printedWeight: number;
  /** In the weight set's unit, before any division. */
  readonly weight: number;
  /** Fraction of the whole before missing values: weight / sum of all weights. */
  readonly share: number;
  /** Fraction that was used after re-weighting: weight / sum of the counted weights; 0 when skipped. */
  readonly usedShare: number;
  /** score x weight; 0 when skipped. */
  readonly product: number;
  /** Points of the scale that the term adds: product / sum of the counted weights. */
  readonly contribution: number;
  /** Sum of the contributions up to this line; the last one is the total, but for noise at an edge. */
  readonly running: number;
}

/** How missing values moved the weights. */
export interface Reweighting {
  readonly skipped: readonly string[];
  /** What every remaining share was multiplied by. */
  readonly factor: number;
}

/** The whole way from raw values to the tier; `recomputeTotal` follows it again. */
export interface Explanation extends Omit<CustomerScore, 'indicators'> {
  readonly scale: EvaluationModel['scale'];
  readonly terms: readonly Term[];
  /** Sum of the products. */
  readonly weightedSum: number;
  /** Sum of the counted weights; `weightedSum / countedWeight` is the mean. */
  readonly countedWeight: number;
  /** Sum of all weights of the set. */
  readonly weightSum: number;
  /** Null when nothing was skipped. */
  readonly reweighting: Reweighting | null;
  /** Points that a mean within noise of them is taken to be. */
  readonly settlingPoints: readonly number[];
}

/**
 * Writes a score out term by term.
 *
 * @param result of `scoreCustomer` with the same plan
 */
export function explain(plan: ScoringPlan, result: CustomerScore): Explanation {
  const { indicators, ...rest } = result;
  const lines = plan.indicators.flatMap((planned, at) => {
    const scored = indicators[at];
    return scored === undefined ? [] : [{ planned, scored }];
  });
  const countedWeight = lines.reduce((sum, { planned, scored }) => sum + countedOf(planned, scored), 0);
  let weightedSum = 0;
  const terms = lines.map(({ planned, scored }): Term => {
    const product = (scored.score ?? 0) * countedOf(planned, scored);
    weightedSum += product;
    return {
      ...scored,
      printedWeight: planned.printedWeight,
      weight: planned.weight,
      share: planned.weight / plan.weightSum,
      usedShare: divide(countedOf(planned, scored), countedWeight),
      product,
      contribution: divide(product, countedWeight),
      running: divide(weightedSum, countedWeight),
    };
  });
  const skipped = terms.filter(({ score, weight }) => score === null && weight > 0);
  return {
    ...rest,
    scale: plan.model.scale,
    terms,
    weightedSum,
    countedWeight,
    weightSum: plan.weightSum,
    reweighting:
      skipped.length === 0 || countedWeight === 0
        ? null
        : { skipped: skipped.map(({ indicator }) => indicator), factor: plan.weightSum / countedWeight },
    settlingPoints: plan.settlingPoints,
  };
}

/** Follows the explanation's own figures to the total again; null when the customer was not scored. */
export function recomputeTotal(explanation: Explanation): number | null {
  if (explanation.notScored.length > 0) return null;
  let products = 0;
  let counted = 0;
  for (const { score, weight } of explanation.terms) {
    if (score === null) continue;
    products += score * weight;
    counted += weight;
  }
  return settle(products / counted, explanation.settlingPoints);
}

function countedOf(planned: PlannedIndicator, scored: IndicatorScore): number {
  return scored.score === null ? 0 : planned.weight;
}

function divide(part: number, whole: number): number {
  return whole > 0 ? part / whole : 0;
}
