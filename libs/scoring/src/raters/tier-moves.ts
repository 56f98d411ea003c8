/** Customers that go from one tier to another; null is not scored. */
export interface TierMove {
  readonly from: string | null;
  readonly to: string | null;
  readonly customers: number;
}

/**
 * Which customers change tier between two results, such as with and without one rater.
 *
 * @param before tier by customer
 * @param after the same customers' tiers; one that is not there is taken as not scored
 * @returns the moves, most customers first, then by their names
 */
export function tierMoves(
  before: ReadonlyMap<string, string | null>,
  after: ReadonlyMap<string, string | null>,
): TierMove[] {
  const moves = new Map<string, { from: string | null; to: string | null; customers: number }>();
  for (const [customer, from] of before) {
    const to = after.get(customer) ?? null;
    if (from === to) continue;
    const key = JSON.stringify([from, to]);
    const move = moves.get(key) ?? { from, to, customers: 0 };
    move.customers += 1;
    moves.set(key, move);
  }
  return [...moves]
    .sort(([a, { customers: many }], [b, { customers: few }]) => few - many || (a < b ? -1 : 1))
    .map(([, move]) => move);
}
