import type { PlannedIndicator, ScoringPlan } from '../plan.js';
import type { ImputedValues } from '../results.js';
import { scoreIndicator } from '../score-indicator.js';
import { stepsOf, type Steps } from './steps.js';
import { highestAt, lowestAt } from '../tolerance.js';

export interface ColumnIndicator {
  readonly dimension: number;
  readonly weight: number;
  readonly join: 'average' | 'worst';
  /** Places of its inputs among the columns, with the rule of each. */
  readonly inputs: readonly { readonly column: number; readonly steps: Steps }[];
  /** Score of a customer without a value: the policy's, the same for everybody; NaN when there is none. */
  readonly standIn: number;
  readonly blocks: boolean;
}

export interface ColumnGate {
  readonly dimension: number;
  readonly lowest: number;
  readonly otherwise: number;
}

/** A scoring plan with every name turned into a place and every edge into a plain comparison. */
export interface ColumnPlan {
  readonly indicators: readonly ColumnIndicator[];
  readonly dimensionCount: number;
  readonly weightSum: number;
  readonly lowestCoverage: number;
  readonly settling: {
    readonly points: Float64Array;
    readonly lows: Float64Array;
    readonly highs: Float64Array;
  };
  /** By tier, best first. */
  readonly tierLows: Float64Array;
  readonly gates: readonly (readonly ColumnGate[])[];
  /** Edges between two tiers. */
  readonly tierEdges: Float64Array;
}

export function columnPlanOf(plan: ScoringPlan, imputed: ImputedValues): ColumnPlan {
  const { model, settlingPoints } = plan;
  const tierPlace = (key: string): number => placeOf(model.tiers, key);
  let column = 0;
  return {
    indicators: plan.indicators.map((indicator) => ({
      dimension: indicator.dimensionIndex,
      weight: indicator.weight,
      join: indicator.join,
      inputs: indicator.inputs.map(({ rule }) => ({ column: column++, steps: stepsOf(rule, model.scale) })),
      standIn: standInOf(plan, indicator, imputed),
      blocks: indicator.missing === 'block',
    })),
    dimensionCount: model.dimensions.length,
    weightSum: plan.weightSum,
    lowestCoverage: lowestAt(model.minimumCoverage),
    settling: {
      points: Float64Array.from(settlingPoints),
      lows: Float64Array.from(settlingPoints, lowestAt),
      highs: Float64Array.from(settlingPoints, highestAt),
    },
    tierLows: Float64Array.from(model.tiers, ({ from }) => lowestAt(from)),
    gates: model.tiers.map(({ key }) =>
      model.gates
        .filter((gate) => gate.tier === key)
        .map((gate) => ({
          dimension: placeOf(model.dimensions, gate.dimension),
          lowest: lowestAt(gate.atLeast),
          otherwise: tierPlace(gate.otherwise),
        })),
    ),
    tierEdges: Float64Array.from(model.tiers.slice(0, -1), ({ from }) => from),
  };
}

function standInOf(plan: ScoringPlan, indicator: PlannedIndicator, imputed: ImputedValues): number {
  return scoreIndicator(indicator, plan.model.scale, {}, imputed).score ?? NaN;
}

function placeOf(items: readonly { readonly key: string }[], key: string): number {
  const place = items.findIndex((item) => item.key === key);
  if (place < 0) throw new RangeError(`nothing called ${key}`);
  return place;
}
