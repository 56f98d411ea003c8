import type { ReviewBoard, ReviewItem as ReviewItemView } from '@assay/contract';
import { may, type CycleState } from '@assay/cycle';
import type { Customer } from '../../core/customers/customer.entity.js';
import type { CycleCustomer } from '../../core/cycle/cycle.entity.js';
import type { KnownPerson } from '../../core/people/people.reader.js';
import type { Actor } from '../../platform/http/actor.js';
import type { CalculationReader } from '../calculation/calculation.reader.js';
import type { ReviewItem } from './review-item.entity.js';

type ResultLine = Awaited<ReturnType<CalculationReader['lines']>>[number];

/** What stands around the customers of a review, by customer; owners by their own id. */
export interface Surroundings {
  readonly items: ReadonlyMap<string, ReviewItem>;
  readonly lines: ReadonlyMap<string, ResultLine>;
  readonly customers: ReadonlyMap<string, Customer>;
  readonly owners: ReadonlyMap<string, KnownPerson>;
  readonly contributors: ReadonlyMap<string, readonly string[]>;
  /** Tiers of the cycle before. */
  readonly before: ReadonlyMap<string, string | null>;
}

/** Rows by the customer they are about. */
export function byCustomer<T extends { readonly customerId: string }>(rows: readonly T[]): Map<string, T> {
  return new Map(rows.map((row) => [row.customerId, row]));
}

/** A customer of the frozen list as a line of the board; none where nothing is to be decided. */
export function itemViews(
  actor: Actor,
  state: CycleState,
  place: CycleCustomer,
  around: Surroundings,
): ReviewItemView[] {
  const { customerId } = place;
  const item = around.items.get(customerId);
  const customer = around.customers.get(customerId);
  const line = around.lines.get(customerId);
  if (!item || !customer || !line) return [];
  const contributorIds = around.contributors.get(customerId) ?? [];
  const verdict = may(actor, 'review.decide', { state, customer: place, contributorIds });
  return [
    {
      customerId,
      code: customer.code,
      name: customer.name,
      industry: customer.industry,
      departmentId: item.departmentId,
      owner: (place.ownerId && around.owners.get(place.ownerId)?.name) ?? null,
      total: line.total,
      tierByScore: line.tierByScore,
      computedTier: line.tier,
      effectiveTier: item.effectiveTier,
      previousTier: around.before.get(customerId) ?? null,
      borderline: line.borderline,
      movedByGate: line.movedByGate,
      problems: line.problems.map(({ indicator }) => indicator),
      state: item.state,
      reason: item.reason,
      decidedBy: item.decidedByName,
      decidedAt: item.decidedAt?.toISOString() ?? null,
      version: item.version,
      refusal: verdict.allowed ? null : verdict.code,
    },
  ];
}

/** How many of each department's tiers are decided. */
export function departmentsOf(items: readonly ReviewItemView[]): ReviewBoard['departments'] {
  const ids = [...new Set(items.map(({ departmentId }) => departmentId))];
  return ids.map((departmentId) => {
    const own = items.filter((item) => item.departmentId === departmentId);
    const decided = own.filter(({ state }) => state === 'approved' || state === 'overridden').length;
    return { departmentId, decided, of: own.length };
  });
}
