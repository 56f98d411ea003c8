import type { EvaluationModel } from '@assay/model';

export interface TierCount {
  readonly tier: string;
  readonly count: number;
  /** Fraction of the scored customers; 0 when none is scored. */
  readonly share: number;
}

export interface TierDistribution {
  /** Every tier of the model, best first, also the empty ones. */
  readonly tiers: readonly TierCount[];
  readonly scored: number;
  readonly notScored: number;
}

/**
 * How the customers spread over the tiers.
 *
 * @param tiers the tier's key of each customer; null means not scored
 * @throws RangeError when a tier is not the model's
 */
export function tierDistribution(model: EvaluationModel, tiers: Iterable<string | null>): TierDistribution {
  const counts = new Map(model.tiers.map(({ key }) => [key, 0]));
  let notScored = 0;
  for (const tier of tiers) {
    if (tier === null) {
      notScored += 1;
      continue;
    }
    const count = counts.get(tier);
    if (count === undefined) throw new RangeError(`no tier ${tier}`);
    counts.set(tier, count + 1);
  }
  const scored = [...counts.values()].reduce((sum, count) => sum + count, 0);
  return {
    tiers: [...counts].map(([tier, count]) => ({ tier, count, share: scored > 0 ? count / scored : 0 })),
    scored,
    notScored,
  };
}
