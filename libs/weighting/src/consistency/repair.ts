import { matrixOf, withJudgement, type Comparison } from '../comparison/comparison.js';
import { pairIndex, type Pair } from '../comparison/pairs.js';
import { entry, type Vector } from '../numbers/matrix.js';
import { principalEigenvector } from '../priorities/eigenvector.js';
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

/** The nearest value of the scale, at most 9 and at least 1/9. */
export function nearestOnScale(ratio: number): number {
  return ratio >= 1 ? Math.min(9, Math.round(ratio)) : 1 / Math.min(9, Math.round(1 / ratio));
}

/** Weights without the judgement: a_ij = a_ji = 0 and a_ii = a_jj = 2, then the eigenvector (Harker 1987). */
function weightsWithout(comparison: Comparison, { row, column }: Pair): Vector {
  const matrix = matrixOf(withJudgement(comparison, { row, column }, null)).map((values, index) => {
    const open = values.filter((value) => value === null).length;
    return values.map((value, place) => (place === index ? 1 + open : (value ?? 0)));
  });
  return principalEigenvector(matrix).weights;
}

/**
 * The worst judgements of a comparison, with both proposals for each and the ratio before and after.
 *
 * @param most how many judgements to treat, worst first
 */
export function repairProposals(
  comparison: Comparison,
  options: WeighingOptions = {},
  most = 3,
): Verdict<readonly JudgementRepairs[]> {
  const present = weighComparison(comparison, options);
  if (!present.ok) return present;
  const { weights, consistencyRatio, judgements } = present.value;
  const worst: JudgementRepairs[] = [];
  for (const { row, column, error } of judgements.slice(0, most)) {
    const sources: readonly (readonly [RepairRule, Vector])[] = [
      ['ratio-of-weights', weights],
      ['maximum-deviation', weightsWithout(comparison, { row, column })],
    ];
    const proposals: Repair[] = [];
    for (const [rule, source] of sources) {
      const judgement = nearestOnScale(entry(source, row) / entry(source, column));
      const after = weighComparison(withJudgement(comparison, { row, column }, judgement), options);
      if (!after.ok) return after;
      proposals.push({ rule, judgement, consistencyRatio: after.value.consistencyRatio });
    }
    const judgement = entry(comparison.upper, pairIndex(comparison.items.length, row, column)) ?? 1;
    worst.push({ row, column, judgement, error, consistencyRatio, repairs: proposals });
  }
  return accept(worst);
}
