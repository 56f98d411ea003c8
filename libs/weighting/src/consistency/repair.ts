import { withJudgement, type Comparison } from '../comparison/comparison.js';
import { pairIndex, type Pair } from '../comparison/pairs.js';
import { onScale, type Scale } from '../comparison/scale.js';
import { harkerWeights } from '../missing/harker.js';
import { connectedParts } from '../missing/parts.js';
import { entry, type Vector } from '../numbers/matrix.js';
import { accept, type Verdict } from '../problem.js';
import { weighComparison, type WeighingOptions } from '../weigh-comparison.js';

export const REPAIR_RULES = ['ratio-of-weights', 'maximum-deviation'] as const;

/**
 * - `ratio-of-weights`: w_i / w_j of the present weights (Saaty)
 * - `maximum-deviation`: w_i / w_j of the weights that the other judgements alone give
 */
export type RepairRule = (typeof REPAIR_RULES)[number];

/** What a judgement could be instead. Only the expert may change it. */
export interface Repair {
  readonly rule: RepairRule;
  /** On the scale: 1 to 9 or an inverse of it. */
  readonly judgement: number;
  /** The consistency ratio if the expert followed it. */
  readonly consistencyRatio: number;
}

export interface JudgementRepairs extends Pair {
  readonly judgement: number;
  readonly error: number;
  /** The consistency ratio as it is. */
  readonly consistencyRatio: number;
  readonly repairs: readonly Repair[];
}

export interface RepairOptions extends WeighingOptions {
  /** The scale the judgements are on; `linear` when absent. */
  readonly scale?: Scale | undefined;
}

/** The value of the scale for one of 1 to 9, or its inverse, that lies nearest; of two equally near the larger. */
export function nearestOnScale(ratio: number, scale: Scale = 'linear', items = 2): number {
  if (ratio < 1) return 1 / nearestOnScale(1 / ratio, scale, items);
  const values = [1, 2, 3, 4, 5, 6, 7, 8, 9].map((grade) => onScale(scale, grade, items));
  return values.reduce((best, value) => (Math.abs(value - ratio) <= Math.abs(best - ratio) ? value : best));
}

/**
 * Weights without the judgement: a_ij = a_ji = 0 and a_ii = a_jj = 2, then the eigenvector (Harker 1987);
 * null where the others do not connect all items.
 */
function weightsWithout(comparison: Comparison, pair: Pair): Vector | null {
  const without = withJudgement(comparison, pair, null);
  return connectedParts(without).length === 1 ? harkerWeights(without).weights : null;
}

/**
 * The worst judgements of a comparison, with the proposals for each and the ratio before and after: both of them, or
 * none for a judgement that alone holds two parts together, which nothing else contradicts.
 *
 * @param most how many judgements to treat, worst first
 *
 * Refused: what {@link weighComparison} refuses.
 */
export function repairProposals(
  comparison: Comparison,
  options: RepairOptions = {},
  most = 3,
): Verdict<readonly JudgementRepairs[]> {
  const present = weighComparison(comparison, options);
  if (!present.ok) return present;
  const { weights, consistencyRatio, judgements } = present.value;
  const worst: JudgementRepairs[] = [];
  for (const { row, column, error } of judgements.slice(0, most)) {
    const others = weightsWithout(comparison, { row, column });
    const sources: readonly (readonly [RepairRule, Vector])[] = others
      ? [
          ['ratio-of-weights', weights],
          ['maximum-deviation', others],
        ]
      : [];
    const proposals: Repair[] = [];
    for (const [rule, source] of sources) {
      const ratio = entry(source, row) / entry(source, column);
      const judgement = nearestOnScale(ratio, options.scale, comparison.items.length);
      const after = weighComparison(withJudgement(comparison, { row, column }, judgement), options);
      if (!after.ok) return after;
      proposals.push({ rule, judgement, consistencyRatio: after.value.consistencyRatio });
    }
    const judgement = entry(comparison.upper, pairIndex(comparison.items.length, row, column)) ?? 1;
    worst.push({ row, column, judgement, error, consistencyRatio, repairs: proposals });
  }
  return accept(worst);
}
