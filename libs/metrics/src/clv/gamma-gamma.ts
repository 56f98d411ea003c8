import { logGamma } from '@assay/weighting';
import type { PurchaseHistory } from './purchase-history.js';

/** Gamma-Gamma: purchases of a customer spread as Gamma(p, nu), nu over the customers as Gamma(q, v). */
export interface GammaGamma {
  readonly p: number;
  readonly q: number;
  /** The scale, in the currency; gamma in the paper. */
  readonly v: number;
}

/** What the model asks of a customer. */
export type Spending = Pick<PurchaseHistory, 'repeats' | 'repeatSpend'>;

/** Customers the model can learn from: with a repeat purchase and a spend above 0. */
export function spenders<T extends Spending>(histories: readonly T[]): T[] {
  return histories.filter(({ repeats, repeatSpend }) => repeats > 0 && repeatSpend > 0);
}

/** What the likelihood asks of all customers together, and of each. */
export interface SpendingTotals {
  readonly customers: number;
  /** Customers by their number of purchases x. */
  readonly counts: ReadonlyMap<number, number>;
  /** sum ln m and sum x ln m. */
  readonly logs: number;
  readonly weightedLogs: number;
  /** x and x m of each. */
  readonly each: readonly { readonly repeats: number; readonly spent: number }[];
}

/** @param customers as {@link spenders} gives them */
export function spendingTotals(customers: readonly Spending[]): SpendingTotals {
  const counts = new Map<number, number>();
  let [logs, weightedLogs] = [0, 0];
  for (const { repeats, repeatSpend } of customers) {
    counts.set(repeats, (counts.get(repeats) ?? 0) + 1);
    logs += Math.log(repeatSpend);
    weightedLogs += repeats * Math.log(repeatSpend);
  }
  const each = customers.map(({ repeats, repeatSpend }) => ({ repeats, spent: repeats * repeatSpend }));
  return { customers: customers.length, counts, logs, weightedLogs, each };
}

/**
 * ln L = sum lnG(px+q) - lnG(px) - lnG(q) + q ln v + (px-1) ln m + px ln x - (px+q) ln(xm+v), x purchases of mean m
 * (Fader & Hardie 2013, eq. 1a).
 */
export function gammaGammaLogLikelihood({ p, q, v }: GammaGamma, totals: SpendingTotals): number {
  let sum = totals.customers * (q * Math.log(v) - logGamma(q)) + p * totals.weightedLogs - totals.logs;
  for (const [x, count] of totals.counts) {
    sum += count * (logGamma(p * x + q) - logGamma(p * x) + p * x * Math.log(x));
  }
  for (const { repeats, spent } of totals.each) sum -= (p * repeats + q) * Math.log(spent + v);
  return sum;
}

/**
 * Mean spend expected of a customer's next purchases: p (v + x m) / (p x + q - 1), the customer's own mean drawn to
 * that of all, p v / (q - 1); of all alone without repeats. Needs q > 1.
 */
export function expectedSpend({ p, q, v }: GammaGamma, { repeats: x, repeatSpend: m }: Spending): number {
  return (p * (v + x * m)) / (p * x + q - 1);
}
