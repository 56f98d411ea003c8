import type { Random } from '../random.ts';
import type { CustomerKind, Quality } from './kinds.ts';

/** What drives a customer's records, each a quality from about 0.7 to 5.3. */
export const TRAITS = [
  'pace',
  'basket',
  'satisfaction',
  'calm',
  'depth',
  'fit',
  'referral',
  'payment',
  'contact',
  'loyalty',
] as const;

export type Trait = (typeof TRAITS)[number];

export type Traits = Readonly<Record<Trait, number>>;

const DIMENSION: Readonly<Record<Trait, keyof Quality>> = {
  pace: 'value',
  basket: 'value',
  satisfaction: 'relationship',
  calm: 'relationship',
  depth: 'relationship',
  fit: 'potential',
  referral: 'potential',
  payment: 'risk',
  contact: 'risk',
  loyalty: 'risk',
};

const clamp = (quality: number): number => Math.min(5.3, Math.max(0.7, quality));

/** Draws a customer's traits before its turn, and moves each as its kind moves. */
export function drawTraits(kind: CustomerKind, random: Random): { before: Traits; after: Traits } {
  const before: Partial<Record<Trait, number>> = {};
  const after: Partial<Record<Trait, number>> = {};
  const own: Quality = {
    value: random.around(kind.before.value, kind.spread * 0.8),
    relationship: random.around(kind.before.relationship, kind.spread * 0.8),
    potential: random.around(kind.before.potential, kind.spread * 0.8),
    risk: random.around(kind.before.risk, kind.spread * 0.8),
  };
  for (const trait of TRAITS) {
    const dimension = DIMENSION[trait];
    const drawn = random.around(own[dimension], kind.spread * 0.7);
    const moved = (kind.after ?? kind.before)[dimension] - kind.before[dimension];
    before[trait] = clamp(drawn);
    after[trait] = clamp(drawn + moved + random.around(0, 0.08));
  }
  return { before: before as Traits, after: after as Traits };
}

type Knot = readonly [quality: number, value: number];

/** Linear between the knots, level beyond them. */
export function curve(...knots: readonly Knot[]): (quality: number) => number {
  return (quality) => {
    let [x0, y0] = knots[0] ?? [0, 0];
    if (quality <= x0) return y0;
    for (const [x, y] of knots) {
      if (quality <= x) return y0 + ((y - y0) * (quality - x0)) / (x - x0);
      [x0, y0] = [x, y];
    }
    return y0;
  };
}

/**
 * From quality to behaviour. The knots at .5 lie on the band edges of the value-relationship-potential-risk
 * model, so that a customer of quality 4 mostly scores 4; other models find other tiers in the same records.
 */
export const BEHAVIOUR = {
  /** Orders a month. */
  ordersPerMonth: curve([1, 0.25], [1.5, 0.5], [2.5, 1], [3.5, 2], [4.5, 4], [5.3, 6]),
  /** Mean order value in yuan. */
  orderValue: curve([1, 1_800], [1.5, 3_000], [2.5, 10_000], [3.5, 20_000], [4.5, 50_000], [5.3, 90_000]),
  /** Mean survey answer, 1 to 5. */
  satisfaction: curve([1, 1.3], [4.5, 4.5], [5, 4.85], [5.3, 4.95]),
  /** Complaints as a share of all communications. */
  complaints: curve([1, 0.28], [1.5, 0.2], [2.5, 0.1], [3.5, 0.05], [4.5, 0.02], [5, 0.004], [5.3, 0]),
  /** Invoices paid after their due day, or not at all, as a share. */
  overdue: curve([1, 0.55], [1.5, 0.4], [2.5, 0.2], [3.5, 0.1], [4.5, 0.05], [5, 0.01], [5.3, 0]),
  /** Cancelled orders as a share of all. */
  cancelled: curve([1, 0.28], [1.5, 0.2], [2.5, 0.1], [3.5, 0.05], [4.5, 0.02], [5, 0.003], [5.3, 0]),
  /** Contacts of a quarter against the quarter before. */
  contactTrend: curve([1, 0.6], [1.5, 0.8], [2.5, 0.95], [3.5, 1.05], [4.5, 1.2], [5, 1.35]),
  /** Contacts a month while nothing changes. */
  contactsPerMonth: curve([1, 0.7], [2, 1.1], [3, 1.8], [4, 2.8], [5, 3.8]),
} as const;
