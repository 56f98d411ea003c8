import { parseDay, type Day } from '../calendar/day.js';
import { TABLE_KEYS } from '../canonical/tables.js';
import { parseDecimal, type Decimal } from '../decimal/decimal.js';
import {
  createMetricsAccumulator,
  type MetricsAccumulator,
  type MetricsOptions,
} from '../metrics/accumulator.js';
import type { MetricName } from '../metrics/catalogue.js';
import type { MetricsResult } from '../metrics/metrics-result.js';
import type { OrderFacts } from '../orders/order-facts.js';

/** For specs: records in few words. */
export const day = (text: string): Day => {
  const found = parseDay(text);
  if (found === undefined) throw new Error(`${text} is no day`);
  return found;
};

export const decimal = (text: string): Decimal => {
  const found = parseDecimal(text);
  if (found === undefined) throw new Error(`${text} is no number`);
  return found;
};

/** `order('C1', '2024-03-01', '12.50')` */
export function order(
  customerId: string,
  on: string,
  amount: string,
  more: Partial<Pick<OrderFacts, 'status' | 'productTypes' | 'rows'>> = {},
): OrderFacts {
  return {
    customerId,
    day: day(on),
    amount: decimal(amount),
    status: 'completed',
    productTypes: [],
    rows: 1,
    ...more,
  };
}

/** Metrics of customers C1, C2, ... as of a day, after `tell` has told the records. */
export function measure(
  customers: number,
  asOf: string,
  tell: (accumulator: MetricsAccumulator) => void,
  more: Partial<MetricsOptions> = {},
): MetricsResult {
  const accumulator = createMetricsAccumulator({
    asOf: day(asOf),
    customers: Array.from({ length: customers }, (_, index) => ({ id: `C${index + 1}`, since: null })),
    tables: new Set(TABLE_KEYS),
    ...more,
  });
  tell(accumulator);
  return accumulator.finish();
}

/** What `metrics.csv` shows of a metric, customer by customer; a reason stands in `()`. */
export function shown(result: MetricsResult, metric: MetricName, months?: number): string[] {
  const column = result.column(metric, months);
  return result.customers.map((_, index) => column.text(index) || `(${column.reason(index)})`);
}
