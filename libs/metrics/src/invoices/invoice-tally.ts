import type { Day } from '../calendar/day.js';
import { isWithin, type Window } from '../calendar/months.js';
import type { InvoiceRecord } from '../canonical/records.js';
import { DecimalColumn } from '../decimal/decimal-column.js';
import type { Decimal } from '../decimal/decimal.js';
import { ratioOf } from '../decimal/ratio.js';
import { bump } from '../metrics/bump.js';
import { columnOf, type MetricColumn } from '../metrics/metric-column.js';

/** What the metrics need of an invoice. */
export interface InvoiceFacts {
  readonly customerId: string;
  readonly dueDay: Day;
  /** Null while it is not paid. */
  readonly paidDay: Day | null;
  readonly amount: Decimal;
}

export function invoiceFacts({ customerId, dueAt, paidAt, amount }: InvoiceRecord): InvoiceFacts {
  return { customerId, dueDay: dueAt.day, paidDay: paidAt?.day ?? null, amount };
}

/** The invoices due in one window, by customer. */
export class InvoiceTally {
  private readonly due: Uint32Array;
  private readonly overdue: Uint32Array;
  private readonly amountDue: DecimalColumn;
  private readonly amountPaid: DecimalColumn;

  constructor(
    private readonly size: number,
    private readonly window: Window,
  ) {
    this.due = new Uint32Array(size);
    this.overdue = new Uint32Array(size);
    this.amountDue = new DecimalColumn(size);
    this.amountPaid = new DecimalColumn(size);
  }

  add(index: number, { dueDay, paidDay, amount }: InvoiceFacts): void {
    if (!isWithin(this.window, dueDay)) return;
    const asOf = this.window.last;
    const isPaid = paidDay !== null && paidDay <= asOf;
    bump(this.due, index);
    this.amountDue.add(index, amount);
    if (isPaid) this.amountPaid.add(index, amount);
    // What falls due on the as-of day itself may still be paid in time.
    if (isPaid ? paidDay > dueDay : dueDay < asOf) bump(this.overdue, index);
  }

  /** Invoices paid late, or past due and not paid by the as-of day / invoices due in the window. */
  overdueShare(): MetricColumn {
    return this.ratio((index, due) => (this.overdue[index] ?? 0) / due);
  }

  /** Amount paid by the as-of day / amount due in the window. */
  collectionRate(): MetricColumn {
    return this.ratio((index) => ratioOf(this.amountPaid.at(index), this.amountDue.at(index)));
  }

  private ratio(value: (index: number, due: number) => number): MetricColumn {
    return columnOf(this.size, (column, index) => {
      const due = this.due[index] ?? 0;
      if (due === 0) column.miss(index, 'no-invoices');
      else column.set(index, value(index, due), due);
    });
  }
}
