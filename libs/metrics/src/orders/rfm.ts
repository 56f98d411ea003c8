import { columnOf, type MetricColumn } from '../metrics/metric-column.js';
import type { OrderTally } from './order-tally.js';

export type Binning = 'quantile' | 'ntile';

type Compare = (a: number, b: number) => number;

/** Scores 1 to 5 by customer, 0 for customers without an order in the window. */
export interface RfmScores {
  readonly recency: Uint8Array;
  readonly frequency: Uint8Array;
  readonly monetary: Uint8Array;
}

const BINS = 5;

/**
 * R, F and M over the customers with a counting order in the window. F and M score the bin, R scores
 * 6 - bin of the days since the last order.
 *
 * @param lastDay the day of each customer's last counting order up to the as-of day
 */
export function rfmScores(tally: OrderTally, lastDay: Int32Array, binning: Binning): RfmScores {
  const buyers = Array.from(tally.count.keys()).filter((index) => (tally.count[index] ?? 0) > 0);
  const bins = binning === 'quantile' ? quantileBins : ntileBins;
  // The later the last order, the fewer the days since.
  const recency = bins(buyers, tally.size, (a, b) => (lastDay[b] ?? 0) - (lastDay[a] ?? 0));
  for (const index of buyers) recency[index] = BINS + 1 - (recency[index] ?? 0);
  return {
    recency,
    frequency: bins(buyers, tally.size, (a, b) => (tally.count[a] ?? 0) - (tally.count[b] ?? 0)),
    monetary: bins(buyers, tally.size, (a, b) => tally.spend.compare(a, b)),
  };
}

/** A column of one score, or of all three as digits (543). */
export function rfmColumn(tally: OrderTally, score: (index: number) => number): MetricColumn {
  return columnOf(tally.size, (column, index) => {
    if ((tally.count[index] ?? 0) === 0) column.miss(index, 'no-orders');
    else column.set(index, score(index), tally.rows[index] ?? 0);
  });
}

/**
 * Bins between the type-7 quantiles (Hyndman & Fan 1996) at 20, 40, 60 and 80 %, closed on the right:
 * a value on an edge belongs to the bin below it, and equal values share a bin.
 *
 * The edge at k/5 is x[h] + f (x[h+1] - x[h]) with h + f = (n - 1) k / 5 and 0 <= f < 1. No value lies
 * between x[h] and x[h+1], so a value is above the edge exactly when it is above x[h]: comparing with
 * x[h] gives the same bins without any rounding.
 */
export function quantileBins(members: readonly number[], size: number, compare: Compare): Uint8Array {
  const bins = new Uint8Array(size);
  const sorted = [...members].sort(compare);
  const edges = Array.from({ length: BINS - 1 }, (_, k) => {
    return sorted[Math.floor(((sorted.length - 1) * (k + 1)) / BINS)];
  });
  for (const member of members) {
    const above = edges.filter((edge) => edge !== undefined && compare(member, edge) > 0);
    bins[member] = above.length + 1;
  }
  return bins;
}

/** SQL's NTILE(5): equal counts, the first bins one larger; equal values in the order of the list. */
export function ntileBins(members: readonly number[], size: number, compare: Compare): Uint8Array {
  const bins = new Uint8Array(size);
  const sorted = [...members].sort(compare);
  const small = Math.floor(sorted.length / BINS);
  const larger = sorted.length % BINS;
  const inLarger = larger * (small + 1);
  sorted.forEach((member, rank) => {
    bins[member] =
      rank < inLarger
        ? Math.floor(rank / (small + 1)) + 1
        : larger + Math.floor((rank - inLarger) / small) + 1;
  });
  return bins;
}
