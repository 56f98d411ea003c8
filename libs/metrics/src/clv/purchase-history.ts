import type { Day } from '../calendar/day.js';
import { addDecimals, decimalToNumber, ZERO, type Decimal } from '../decimal/decimal.js';

/** One purchase as a file has it. */
export interface Purchase {
  readonly customer: string;
  readonly day: Day;
  /** In the currency of the file, 0 or more. */
  readonly amount: Decimal;
}

/** What the models ask of a customer, in weeks since the first purchase. */
export interface PurchaseHistory {
  readonly customer: string;
  /** x: days with a purchase after the first such day. */
  readonly repeats: number;
  /** t_x: weeks from the first to the last purchase, 0 without repeats. */
  readonly recency: number;
  /** T: weeks from the first purchase to the end of the window. */
  readonly age: number;
  /** Mean spend of a repeat purchase day; 0 without repeats. */
  readonly repeatSpend: number;
  /** All spend of the window: the historic value. */
  readonly totalSpend: Decimal;
}

/** The clock of the models: all times are weeks. A year has 365 / 7 of them. */
export const DAYS_OF_WEEK = 7;

/**
 * Purchase histories from purchases up to the last day of the window. Purchases of a customer on one day are one
 * purchase, as a day is the finest time that the files know.
 *
 * @param end last day of the window; later purchases are left out
 * @returns in the order in which customers first appear
 */
export function purchaseHistories(purchases: Iterable<Purchase>, end: Day): PurchaseHistory[] {
  const customers = new Map<string, Map<Day, Decimal>>();
  for (const { customer, day, amount } of purchases) {
    if (day > end) continue;
    const days = customers.get(customer) ?? new Map<Day, Decimal>();
    customers.set(customer, days);
    days.set(day, addDecimals(days.get(day) ?? ZERO, amount));
  }
  return [...customers].map(([customer, days]) => {
    const first = Math.min(...days.keys());
    const last = Math.max(...days.keys());
    const totalSpend = [...days.values()].reduce(addDecimals, ZERO);
    const firstSpend = decimalToNumber(days.get(first) ?? ZERO);
    const repeats = days.size - 1;
    return {
      customer,
      repeats,
      recency: (last - first) / DAYS_OF_WEEK,
      age: (end - first) / DAYS_OF_WEEK,
      repeatSpend: repeats === 0 ? 0 : (decimalToNumber(totalSpend) - firstSpend) / repeats,
      totalSpend,
    };
  });
}
