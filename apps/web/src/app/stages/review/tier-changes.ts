import type { ReviewItem } from '@assay/contract';
import type { EvaluationModel } from '@assay/model';
import { watchedTier } from '../../core/tiers/tier-move';

/** The changes that a head looks at first. */
export const CHANGES = ['out-of-best', 'into-risk', 'into-best', 'out-of-risk'] as const;
export type Change = (typeof CHANGES)[number];

type Scheme = Pick<EvaluationModel, 'tiers'>;
type Tiers = Pick<ReviewItem, 'previousTier' | 'computedTier'>;

/**
 * Into and out of the best tier and those that need an action. Somebody without a tier in the last cycle is new, not
 * changed; from the best into one at risk is both.
 */
export function changesOf({ previousTier, computedTier }: Tiers, scheme: Scheme): readonly Change[] {
  if (previousTier === null) return [];
  const [before, now] = [watchedTier(scheme, previousTier), watchedTier(scheme, computedTier)];
  if (before === now) return [];
  return CHANGES.filter((change) => {
    switch (change) {
      case 'out-of-best':
        return before === 'best';
      case 'into-risk':
        return now === 'at-risk';
      case 'into-best':
        return now === 'best';
      case 'out-of-risk':
        return before === 'at-risk';
    }
  });
}

/** Items by change, those with none left out, in the order of `CHANGES`. */
export function groupChanges<Item extends Tiers>(
  items: readonly Item[],
  scheme: Scheme,
): readonly { readonly change: Change; readonly items: readonly Item[] }[] {
  return CHANGES.map((change) => ({
    change,
    items: items.filter((item) => changesOf(item, scheme).includes(change)),
  })).filter(({ items: found }) => found.length > 0);
}
