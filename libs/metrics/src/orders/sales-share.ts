import { columnOf, type MetricColumn } from '../metrics/metric-column.js';
import { signOf } from '../decimal/decimal.js';
import { ratioOf } from '../decimal/ratio.js';
import type { OrderTally } from './order-tally.js';

/** The customer's spend / the spend of all customers. */
export function salesShare({ size, spend, rows }: OrderTally): MetricColumn {
  const total = spend.total();
  return columnOf(size, (column, index) => {
    if (signOf(total) === 0) column.miss(index, 'no-sales');
    else column.set(index, ratioOf(spend.at(index), total), rows[index] ?? 0);
  });
}

/**
 * Share of sales of the customer and of all who spend more, in descending order. Customers with equal
 * spend stand in the order of the list. Sums are exact before the one division.
 */
export function cumulativeShare({ size, spend, rows }: OrderTally): MetricColumn {
  const { places, sums } = spend.descending();
  const total = Number(sums.at(-1) ?? 0n);
  const shares = new Float64Array(size);
  places.forEach((index, rank) => (shares[index] = Number(sums[rank] ?? 0n) / total));
  return columnOf(size, (column, index) => {
    if (total === 0) column.miss(index, 'no-sales');
    else column.set(index, shares[index] ?? 0, rows[index] ?? 0);
  });
}
