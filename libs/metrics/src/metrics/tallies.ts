import type { Day } from '../calendar/day.js';
import type { TableKey } from '../canonical/tables.js';
import type { ContactTally } from '../contacts/contact-tally.js';
import type { ChangeTally } from '../contacts/interaction-change.js';
import type { InvoiceTally } from '../invoices/invoice-tally.js';
import type { OrderTally } from '../orders/order-tally.js';
import type { Binning } from '../orders/rfm.js';
import type { SurveyTally } from '../surveys/survey-tally.js';

/** A customer whose metrics are wanted. */
export interface MetricsCustomer {
  readonly id: string;
  /** The day since when the customer is one, if known. */
  readonly since: Day | null;
}

/** What was counted, for `MetricsResult` to compute from. */
export interface Tallies {
  readonly asOf: Day;
  readonly customers: readonly MetricsCustomer[];
  readonly tables: ReadonlySet<TableKey>;
  readonly orders: ReadonlyMap<number, OrderTally>;
  readonly contacts: ReadonlyMap<number, ContactTally>;
  readonly invoices: ReadonlyMap<number, InvoiceTally>;
  readonly surveys: ReadonlyMap<string, ReadonlyMap<number, SurveyTally>>;
  readonly changes: ReadonlyMap<number, ChangeTally>;
  /** Day of the last counting order up to the as-of day; `NO_DAY` when there is none. */
  readonly lastOrder: Int32Array;
  readonly fewestForStability: number;
  readonly rfm: Binning;
}

export const NO_DAY = -(2 ** 31);
