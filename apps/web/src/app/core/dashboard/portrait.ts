import type { ResultLine, ReviewItem } from '@assay/contract';
import type { EvaluationModel } from '@assay/model';
import { tierMove } from '../tiers/tier-move';

type Scheme = Pick<EvaluationModel, 'tiers'>;

/** A customer as the dashboard counts it. */
export interface Placed {
  readonly departmentId: string | null;
  readonly total: number | null;
  readonly previousTotal: number | null;
  /** After review where there was one, else as calculated. */
  readonly tier: string | null;
  readonly previousTier: string | null;
  readonly problems: readonly string[];
}

/** Joins results with what the review made of them; both know the tier of the last cycle, the review after its own. */
export function placed(lines: readonly ResultLine[], items: readonly ReviewItem[]): readonly Placed[] {
  const reviewed = new Map(items.map((item) => [item.customerId, item]));
  return lines.map((line) => {
    const item = reviewed.get(line.customerId);
    return {
      departmentId: line.departmentId,
      total: line.total,
      previousTotal: line.previousTotal,
      tier: item ? item.effectiveTier : line.tier,
      previousTier: item?.previousTier ?? line.previousTier,
      problems: line.problems,
    };
  });
}

/** Customers by tier, best first, also the empty ones. */
export function countTiers(
  { tiers }: Scheme,
  customers: readonly Placed[],
): readonly { readonly tier: string; readonly customers: number }[] {
  return tiers.map(({ key }) => ({
    tier: key,
    customers: customers.filter(({ tier }) => tier === key).length,
  }));
}

/** Mean of the scored ones; null when nobody is scored. */
export function meanOf(totals: readonly (number | null)[]): number | null {
  const there = totals.filter((total) => total !== null);
  return there.length === 0 ? null : there.reduce((sum, total) => sum + total, 0) / there.length;
}

export interface Move {
  readonly from: string | null;
  readonly to: string | null;
  readonly customers: number;
}

/** From tier to tier since the last cycle; a tier that the scheme does not know counts as none. */
export function movesOf({ tiers }: Scheme, customers: readonly Placed[]): readonly Move[] {
  const keys = [...tiers.map(({ key }) => key), null];
  const known = (key: string | null): string | null => (keys.includes(key) ? key : null);
  return keys.flatMap((from) =>
    keys.map((to) => ({
      from,
      to,
      customers: customers.filter(
        ({ previousTier, tier }) => known(previousTier) === from && known(tier) === to,
      ).length,
    })),
  );
}

/** How many went up, or down, among those who had a tier in both cycles. */
export function countMoved(scheme: Scheme, customers: readonly Placed[], wanted: 'up' | 'down'): number {
  return customers.filter(({ previousTier, tier }) => tierMove(scheme, previousTier, tier) === wanted).length;
}

/** Problems by the number of customers who have them, most first. */
export function frequentProblems(
  customers: readonly Placed[],
): readonly { readonly indicator: string; readonly customers: number }[] {
  const counts = new Map<string, number>();
  for (const { problems } of customers) {
    for (const indicator of problems) counts.set(indicator, (counts.get(indicator) ?? 0) + 1);
  }
  return [...counts]
    .map(([indicator, count]) => ({ indicator, customers: count }))
    .sort((a, b) => b.customers - a.customers);
}
