import type { ScoringPlan } from '../plan.js';
import type { ImputedValues } from '../results.js';
import { addIndicator } from './add-indicator.js';
import { columnPlanOf, type ColumnPlan } from './column-plan.js';
import { FLAGS, NOT_SCORED_FLAGS } from './flags.js';
import { borderlineFlag, placeAfterGates, placeOfTotal } from './place-tiers.js';
import { BLOCK, clear, runningSums, type RunningSums } from './running-sums.js';
import { joinBlocks, scoreBlock } from './score-block.js';

/** Place of a tier that means: not scored. */
export const NOT_SCORED = 255;

/** Results by customer, in the order of the rows. NaN means: no score. */
export interface ScoredColumns {
  readonly size: number;
  /** One column per `plan.indicators`. */
  readonly indicators: readonly Float64Array[];
  /** One column per dimension of the model. */
  readonly dimensions: readonly Float64Array[];
  readonly totals: Float64Array;
  readonly coverage: Float64Array;
  /** Places in `model.tiers`, or NOT_SCORED. */
  readonly tiersByScore: Uint8Array;
  readonly tiers: Uint8Array;
  /** Bits of `FLAGS`. */
  readonly flags: Uint8Array;
}

/**
 * Scores many customers at once; the same results, to the bit, as `scoreCustomer` for each, because both
 * add in the same order.
 *
 * @param columns raw values, one column per `plan.inputs` in that order, all of one length; NaN is missing
 * @throws RangeError when columns are lacking or differ in length
 */
export function scoreColumns(
  plan: ScoringPlan,
  columns: readonly Float64Array[],
  imputed: ImputedValues = {},
): ScoredColumns {
  const size = columns[0]?.length ?? 0;
  if (columns.length !== plan.inputs.length || columns.some((column) => column.length !== size)) {
    throw new RangeError(`${columns.length} columns for ${plan.inputs.length} inputs, or of unequal length`);
  }
  const compiled = columnPlanOf(plan, imputed);
  const result = emptyResult(plan, size);
  const total = runningSums();
  const dimension = runningSums();
  const parts = compiled.indicators.map(({ inputs }) => inputs.slice(1).map(() => new Float64Array(BLOCK)));

  for (let from = 0; from < size; from += BLOCK) {
    const to = Math.min(from + BLOCK, size);
    const flags = result.flags.subarray(from, to);
    clear(total);
    result.dimensions.forEach((scores, place) => {
      clear(dimension);
      compiled.indicators.forEach((indicator, at) => {
        if (indicator.dimension !== place) return;
        const out = (result.indicators[at] as Float64Array).subarray(from, to);
        const blocks = [out, ...(parts[at] ?? [])];
        indicator.inputs.forEach(({ column, steps }, part) => {
          scoreBlock(steps, columns[column] as Float64Array, from, to, blocks[part] as Float64Array);
        });
        if (blocks.length > 1) joinBlocks(blocks, indicator.join, to - from);
        addIndicator(indicator, out, to - from, dimension, total, flags);
      });
      writeMeans(compiled, dimension, scores.subarray(from, to));
    });
    writeMeans(compiled, total, result.totals.subarray(from, to));
    finish(compiled, total, from, to, result);
  }
  return result;
}

function emptyResult(plan: ScoringPlan, size: number): ScoredColumns {
  return {
    size,
    indicators: plan.indicators.map(() => new Float64Array(size)),
    dimensions: plan.model.dimensions.map(() => new Float64Array(size)),
    totals: new Float64Array(size),
    coverage: new Float64Array(size),
    tiersByScore: new Uint8Array(size),
    tiers: new Uint8Array(size),
    flags: new Uint8Array(size),
  };
}

/** Divides, and settles what lies on an edge but for noise. */
function writeMeans({ settling }: ColumnPlan, { products, counted }: RunningSums, out: Float64Array): void {
  const { points, lows, highs } = settling;
  for (let row = 0; row < out.length; row++) {
    let mean = (counted[row] as number) > 0 ? (products[row] as number) / (counted[row] as number) : NaN;
    for (let at = 0; at < points.length; at++) {
      if (mean >= (lows[at] as number) && mean <= (highs[at] as number)) {
        mean = points[at] as number;
        break;
      }
    }
    out[row] = mean;
  }
}

/** Coverage, tiers and flags of a block whose totals are written. */
function finish(plan: ColumnPlan, total: RunningSums, from: number, to: number, result: ScoredColumns): void {
  for (let row = from; row < to; row++) {
    const coverage = (total.measured[row - from] as number) / plan.weightSum;
    let flags = result.flags[row] as number;
    if (coverage === 0) flags |= FLAGS.nothingMeasured;
    else if (coverage < plan.lowestCoverage) flags |= FLAGS.coverageBelowMinimum;
    result.coverage[row] = coverage;
    if ((flags & NOT_SCORED_FLAGS) !== 0) {
      result.totals[row] = NaN;
      result.tiersByScore[row] = NOT_SCORED;
      result.tiers[row] = NOT_SCORED;
    } else {
      const mean = result.totals[row] as number;
      const byScore = placeOfTotal(plan, mean);
      const tier = placeAfterGates(plan, result.dimensions, row, byScore);
      flags |= borderlineFlag(plan, mean) | (tier === byScore ? 0 : FLAGS.movedByGate);
      result.tiersByScore[row] = byScore;
      result.tiers[row] = tier;
    }
    result.flags[row] = flags;
  }
}
