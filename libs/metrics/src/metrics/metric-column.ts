import { formatDecimal, type Decimal } from '../decimal/decimal.js';

/**
 * Why a metric of a customer cannot be computed:
 *
 * - `no-records`: the files it is made of are not there
 * - `no-orders`: no order that counts in the window (for `recency_days`: none up to the as-of day)
 * - `too-few-orders`: fewer than the spread of their values needs
 * - `no-sales`: nobody has any spend in the window
 * - `no-product-types`: no order says what was bought
 * - `no-contacts`: neither a ticket nor an interaction in the window
 * - `no-earlier-interactions`: nothing to compare with
 * - `no-answers`: no answer to the question in the window
 * - `no-invoices`: no invoice due in the window
 * - `no-resolved-tickets`: no ticket of the window is resolved
 * - `no-since`: it is not known since when the customer is one, or only after the as-of day
 */
export const NOT_COMPUTABLE = [
  'no-records',
  'no-orders',
  'too-few-orders',
  'no-sales',
  'no-product-types',
  'no-contacts',
  'no-earlier-interactions',
  'no-answers',
  'no-invoices',
  'no-resolved-tickets',
  'no-since',
] as const;

export type NotComputable = (typeof NOT_COMPUTABLE)[number];

/** One metric of all customers, by the customer's place in the list. */
export class MetricColumn {
  /** NaN where the metric cannot be computed. */
  readonly values: Float64Array;
  /** Source rows behind each value; also counted where it cannot be computed. */
  readonly rows: Uint32Array;
  private readonly reasons: Uint8Array;

  /** @param exact the exact value, for sums of money */
  constructor(
    readonly size: number,
    private readonly exact?: (index: number) => Decimal,
  ) {
    this.values = new Float64Array(size).fill(NaN);
    this.rows = new Uint32Array(size);
    this.reasons = new Uint8Array(size);
  }

  set(index: number, value: number, rows: number): void {
    this.values[index] = value;
    this.rows[index] = rows;
  }

  miss(index: number, reason: NotComputable, rows = 0): void {
    this.reasons[index] = NOT_COMPUTABLE.indexOf(reason) + 1;
    this.rows[index] = rows;
  }

  isComputed(index: number): boolean {
    return !Number.isNaN(this.values[index] ?? NaN);
  }

  /** Why there is no value; null where there is one. */
  reason(index: number): NotComputable | null {
    return NOT_COMPUTABLE[(this.reasons[index] ?? 0) - 1] ?? null;
  }

  /** The value unrounded, money to the source's last digit; empty where it cannot be computed. */
  text(index: number): string {
    if (!this.isComputed(index)) return '';
    return this.exact === undefined ? String(this.values[index]) : formatDecimal(this.exact(index));
  }
}

/** A column built customer by customer: `fill` calls `set` or `miss` once for each. */
export function columnOf(
  size: number,
  fill: (column: MetricColumn, index: number) => void,
  exact?: (index: number) => Decimal,
): MetricColumn {
  const column = new MetricColumn(size, exact);
  for (let index = 0; index < size; index += 1) fill(column, index);
  return column;
}
