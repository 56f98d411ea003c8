import type { Day } from '../calendar/day.js';
import type { OrderLineRecord } from '../canonical/records.js';
import { own } from '../csv/own.js';
import { addDecimals, type Decimal } from '../decimal/decimal.js';
import type { OrderFacts } from './order-facts.js';

interface Draft {
  readonly customerId: string;
  day: Day;
  amount: Decimal;
  status: OrderFacts['status'];
  rows: number;
  readonly productTypes: Set<string>;
}

/** Sums order lines to orders. An order that stands in `orders` too is taken from there. */
export interface OrderAssembly {
  /** Names an order of `orders`, whose lines are to be passed over. Name all before the first line. */
  standsAlone(orderId: string): void;
  line(record: OrderLineRecord): void;
  /** Lines passed over because their order stands in `orders`. */
  superseded(): number;
  orders(): Iterable<OrderFacts>;
}

/**
 * An order is as old as its first line. Its amount is the sum of its completed lines; without any,
 * the sum of the lines that share the first one's status, which then is the order's.
 */
export function createOrderAssembly(): OrderAssembly {
  const alone = new Set<string>();
  const drafts = new Map<string, Draft>();
  let lastKey = '';
  let last: Draft | undefined;
  let superseded = 0;

  return {
    standsAlone: (orderId) => void alone.add(own(orderId)),
    line(record) {
      if (alone.has(record.orderId)) {
        superseded += 1;
        return;
      }
      // Two customers never share an order, whatever its number says.
      const key = `${record.orderId}\n${record.customerId}`;
      if (key !== lastKey || last === undefined) {
        last = drafts.get(key);
        lastKey = key;
      }
      if (last === undefined) {
        last = draftOf(record);
        drafts.set(own(key), last);
      } else {
        addLine(last, record);
      }
    },
    superseded: () => superseded,
    *orders() {
      for (const draft of drafts.values()) yield { ...draft, productTypes: [...draft.productTypes] };
    },
  };
}

function draftOf({ customerId, orderedAt, amount, status, productType }: OrderLineRecord): Draft {
  return {
    customerId: own(customerId),
    day: orderedAt.day,
    amount,
    status,
    rows: 1,
    productTypes: new Set(productType === null ? [] : [own(productType)]),
  };
}

function addLine(draft: Draft, { orderedAt, amount, status, productType }: OrderLineRecord): void {
  draft.day = Math.min(draft.day, orderedAt.day);
  if (status !== draft.status) {
    if (status !== 'completed') return;
    draft.status = status;
    draft.amount = amount;
    draft.rows = 1;
    draft.productTypes.clear();
  } else {
    draft.amount = addDecimals(draft.amount, amount);
    draft.rows += 1;
  }
  if (productType !== null) draft.productTypes.add(own(productType));
}
