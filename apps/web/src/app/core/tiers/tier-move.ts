import type { EvaluationModel } from '@assay/model';

/**
 * What became of a customer's tier since the last cycle. `new`: had none, or one of another scheme; `gone`: has none
 * any more.
 */
export type TierMove = 'up' | 'down' | 'same' | 'new' | 'gone';

type Scheme = Pick<EvaluationModel, 'tiers'>;

/** Null where the customer has no tier in either cycle. */
export function tierMove({ tiers }: Scheme, before: string | null, now: string | null): TierMove | null {
  const place = (key: string | null): number => tiers.findIndex((tier) => tier.key === key);
  const [then, present] = [place(before), place(now)];
  if (present < 0) return then < 0 ? null : 'gone';
  if (then < 0) return 'new';
  if (then === present) return 'same';
  return present < then ? 'up' : 'down';
}

/** Whether a tier is the best one, or one whose customers need an action. */
export function watchedTier({ tiers }: Scheme, key: string | null): 'best' | 'at-risk' | null {
  const place = tiers.findIndex((tier) => tier.key === key);
  if (place === 0) return 'best';
  return tiers[place]?.actionRequired ? 'at-risk' : null;
}
