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
  /** As its lines name them, repeats included. */
  productTypes: string[];
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
  // Lines name the same few types again and again: one text of each is kept.
  const types = new Map<string, string>();
  let lastKey = '';
  let last: Draft | undefined;
  let superseded = 0;

  function typesOf({ productType }: OrderLineRecord): string[] {
    if (productType === null) return [];
    const known = types.get(productType) ?? own(productType);
    types.set(known, known);
    return [known];
  }

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
        last = draftOf(record, typesOf(record));
        drafts.set(own(key), last);
      } else {
        addLine(last, record, typesOf(record));
      }
    },
    superseded: () => superseded,
    *orders() {
      yield* drafts.values();
    },
  };
}

function draftOf(record: OrderLineRecord, productTypes: string[]): Draft {
  const { customerId, orderedAt, amount, status } = record;
  return { customerId: own(customerId), day: orderedAt.day, amount, status, rows: 1, productTypes };
}

function addLine(
  draft: Draft,
  { orderedAt, amount, status }: OrderLineRecord,
  types: readonly string[],
): void {
  draft.day = Math.min(draft.day, orderedAt.day);
  if (status === draft.status) {
    draft.amount = addDecimals(draft.amount, amount);
    draft.rows += 1;
    draft.productTypes.push(...types);
  } else if (status === 'completed') {
    Object.assign(draft, { status, amount, rows: 1, productTypes: [...types] });
  }
}
