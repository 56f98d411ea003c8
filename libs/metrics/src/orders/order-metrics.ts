import { decimalToNumber } from '../decimal/decimal.js';
import { meanOf } from '../decimal/ratio.js';
import { columnOf, type MetricColumn } from '../metrics/metric-column.js';
import type { OrderTally } from './order-tally.js';

/** Sum of the counting orders of the window, exact. */
export function spend({ size, spend: sums, rows }: OrderTally): MetricColumn {
  return columnOf(
    size,
    (column, index) => column.set(index, decimalToNumber(sums.at(index)), rows[index] ?? 0),
    (index) => sums.at(index),
  );
}

export function orderCount({ size, count, rows }: OrderTally): MetricColumn {
  return columnOf(size, (column, index) => column.set(index, count[index] ?? 0, rows[index] ?? 0));
}

/** Orders / months of the window. */
export function orderFrequency({ size, count, rows, months }: OrderTally): MetricColumn {
  return columnOf(size, (column, index) => {
    column.set(index, (count[index] ?? 0) / months, rows[index] ?? 0);
  });
}

/** Spend / orders: a ratio, so the nearest floating-point number. */
export function averageOrderValue({ size, count, rows, spend: sums }: OrderTally): MetricColumn {
  return columnOf(size, (column, index) => {
    const orders = count[index] ?? 0;
    if (orders === 0) column.miss(index, 'no-orders');
    else column.set(index, meanOf(sums.at(index), orders), rows[index] ?? 0);
  });
}

/** (Orders - 1) / orders. */
export function repurchaseShare({ size, count, rows }: OrderTally): MetricColumn {
  return columnOf(size, (column, index) => {
    const orders = count[index] ?? 0;
    if (orders === 0) column.miss(index, 'no-orders');
    else column.set(index, (orders - 1) / orders, rows[index] ?? 0);
  });
}

/** Cancelled orders / all orders but tests. */
export function cancelRate({ size, placed, cancelled, placedRows }: OrderTally): MetricColumn {
  return columnOf(size, (column, index) => {
    const orders = placed[index] ?? 0;
    if (orders === 0) column.miss(index, 'no-orders');
    else column.set(index, (cancelled[index] ?? 0) / orders, placedRows[index] ?? 0);
  });
}

/** Distinct product types. Where no order of anybody names one, what was bought is not known. */
export function productBreadth({ size, count, breadth, namesTypes, rows }: OrderTally): MetricColumn {
  return columnOf(size, (column, index) => {
    if ((count[index] ?? 0) > 0 && !namesTypes) column.miss(index, 'no-product-types', rows[index]);
    else column.set(index, breadth[index] ?? 0, rows[index] ?? 0);
  });
}

/**
 * 1 - sample standard deviation / mean of the order values.
 *
 * @param fewest orders it needs; at least 2
 * @param clamped whether a spread wider than the mean counts as 0
 */
export function orderValueStability(tally: OrderTally, fewest: number, clamped: boolean): MetricColumn {
  const { size, count, mean, squares, rows } = tally;
  return columnOf(size, (column, index) => {
    const orders = count[index] ?? 0;
    if (orders < fewest) {
      column.miss(index, orders === 0 ? 'no-orders' : 'too-few-orders', rows[index]);
      return;
    }
    const deviation = Math.sqrt((squares[index] ?? 0) / (orders - 1));
    const raw = 1 - deviation / (mean[index] ?? 1);
    column.set(index, clamped ? Math.max(0, raw) : raw, rows[index] ?? 0);
  });
}
