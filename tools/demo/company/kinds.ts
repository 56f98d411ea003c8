/** A quality on the model's scale, 1 (poor) to 5 (excellent), for each of its four dimensions. */
export interface Quality {
  readonly value: number;
  readonly relationship: number;
  readonly potential: number;
  readonly risk: number;
}

/** A latent type of customer: never written to a file, only visible in what the customer does. */
export interface CustomerKind {
  readonly key: string;
  readonly count: number;
  /** How the customer was until its turn, in the spring or summer of 2026. */
  readonly before: Quality;
  /** How it is since then; the same as before when absent. */
  readonly after?: Quality;
  /** Spread of the single traits around the dimension's quality. */
  readonly spread: number;
}

const quality = (value: number, relationship: number, potential: number, risk: number): Quality => ({
  value,
  relationship,
  potential,
  risk,
});

/** The customer base, 300 in all. Customers of the last four kinds have little or no history. */
export const KINDS: readonly CustomerKind[] = [
  { key: 'anchor', count: 20, before: quality(5, 4.9, 4.7, 4.8), spread: 0.18 },
  // VIP by score, but pays late and cancels: the risk gate must stop it
  { key: 'gated', count: 4, before: quality(5.2, 5.1, 5.1, 1.9), spread: 0.05 },
  {
    key: 'rising-star',
    count: 8,
    before: quality(4.6, 4.2, 4.2, 3.9),
    after: quality(5.1, 5, 4.9, 5),
    spread: 0.15,
  },
  {
    key: 'falling-star',
    count: 7,
    before: quality(5, 4.8, 4.6, 4.7),
    after: quality(4.2, 2.4, 3.4, 1.4),
    spread: 0.12,
  },
  { key: 'solid', count: 64, before: quality(4, 4, 3.7, 3.8), spread: 0.4 },
  {
    key: 'growing',
    count: 16,
    before: quality(3.3, 3.4, 3.4, 3.2),
    after: quality(4.1, 4.3, 4, 4.4),
    spread: 0.25,
  },
  {
    key: 'cooling',
    count: 14,
    before: quality(3.7, 3.9, 3.6, 3.7),
    after: quality(2.6, 2.2, 2.6, 1.6),
    spread: 0.25,
  },
  { key: 'steady', count: 90, before: quality(2.9, 3.3, 3, 3.3), spread: 0.5 },
  {
    key: 'sinking',
    count: 14,
    before: quality(2.6, 2.9, 2.7, 2.6),
    after: quality(1.7, 1.8, 2, 1.2),
    spread: 0.25,
  },
  {
    key: 'recovering',
    count: 9,
    before: quality(2.1, 2.4, 2.6, 2.3),
    after: quality(3.2, 4.2, 3.6, 4.6),
    spread: 0.25,
  },
  { key: 'weak', count: 26, before: quality(1.8, 2.3, 2.3, 2.2), spread: 0.4 },
  // no order for three quarters
  { key: 'lapsed', count: 8, before: quality(2, 2.2, 2.3, 1.6), spread: 0.3 },
  // on the books, but never ordered
  { key: 'idle', count: 7, before: quality(1, 3, 3, 3), spread: 0.3 },
  // first order in the spring of 2026
  { key: 'newcomer', count: 5, before: quality(2.6, 3.8, 3.4, 3.8), spread: 0.4 },
  // became a customer after the end of June 2026
  { key: 'latest', count: 8, before: quality(3, 3.9, 3.6, 4), spread: 0.4 },
];
