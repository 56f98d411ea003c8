import { isWithin, type Window } from '../calendar/months.js';
import { DecimalColumn } from '../decimal/decimal-column.js';
import { decimalToNumber, signOf } from '../decimal/decimal.js';
import { bump } from '../metrics/bump.js';
import type { OrderFacts } from './order-facts.js';

/**
 * The orders of one window, by customer. "Counting" orders are completed ones with an amount above 0;
 * every other status but `test` makes the base of the cancellation rate only.
 */
export class OrderTally {
  /** Counting orders, and the source rows they stand on. */
  readonly count: Uint32Array;
  readonly rows: Uint32Array;
  readonly spend: DecimalColumn;
  /** Mean of the order values and sum of their squared distances from it. */
  readonly mean: Float64Array;
  readonly squares: Float64Array;
  /** Orders of any status but `test`, and the cancelled ones among them. */
  readonly placed: Uint32Array;
  readonly cancelled: Uint32Array;
  readonly placedRows: Uint32Array;
  /** Distinct product types of counting orders. */
  readonly breadth: Uint32Array;
  private readonly seenTypes = new Set<number>();

  constructor(
    readonly size: number,
    readonly months: number,
    private readonly window: Window,
  ) {
    this.count = new Uint32Array(size);
    this.rows = new Uint32Array(size);
    this.spend = new DecimalColumn(size);
    this.mean = new Float64Array(size);
    this.squares = new Float64Array(size);
    this.placed = new Uint32Array(size);
    this.cancelled = new Uint32Array(size);
    this.placedRows = new Uint32Array(size);
    this.breadth = new Uint32Array(size);
  }

  /** @param typePlaces places of the order's product types in a list of all of them */
  add(index: number, order: OrderFacts, typePlaces: readonly number[]): void {
    if (!isWithin(this.window, order.day) || order.status === 'test') return;
    bump(this.placed, index);
    bump(this.placedRows, index, order.rows);
    if (order.status === 'cancelled') bump(this.cancelled, index);
    if (!isCounting(order)) return;
    bump(this.count, index);
    bump(this.rows, index, order.rows);
    this.spend.add(index, order.amount);
    this.addValue(index, decimalToNumber(order.amount));
    for (const place of typePlaces) {
      const pair = place * this.size + index;
      if (!this.seenTypes.has(pair)) {
        this.seenTypes.add(pair);
        bump(this.breadth, index);
      }
    }
  }

  /** Whether any counting order says what was bought. */
  get namesTypes(): boolean {
    return this.seenTypes.size > 0;
  }

  /** Welford's update: one pass, no loss of digits where values are large and alike. */
  private addValue(index: number, value: number): void {
    const before = this.mean[index] ?? 0;
    const mean = before + (value - before) / (this.count[index] ?? 1);
    this.mean[index] = mean;
    bump(this.squares, index, (value - before) * (value - mean));
  }
}

export function isCounting({ status, amount }: OrderFacts): boolean {
  return status === 'completed' && signOf(amount) > 0;
}
