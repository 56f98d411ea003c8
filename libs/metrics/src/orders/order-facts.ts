import type { Day } from '../calendar/day.js';
import type { OrderRecord } from '../canonical/records.js';
import type { Decimal } from '../decimal/decimal.js';

/** What the metrics need of an order. */
export interface OrderFacts {
  readonly customerId: string;
  readonly day: Day;
  readonly amount: Decimal;
  readonly status: 'completed' | 'cancelled' | 'returned' | 'test';
  /** What was bought, as far as it is known; repeats do not matter. */
  readonly productTypes: readonly string[];
  /** Source rows the order stands on: 1, or the number of its lines. */
  readonly rows: number;
}

export function orderFacts(record: OrderRecord): OrderFacts {
  const { customerId, orderedAt, amount, status, productType } = record;
  return {
    customerId,
    day: orderedAt.day,
    amount,
    status,
    productTypes: productType === null ? [] : [productType],
    rows: 1,
  };
}
