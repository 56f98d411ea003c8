import { isoDay } from '../calendar.ts';
import { Random } from '../random.ts';
import type { Row, Table } from '../table.ts';
import { yuan } from './money.ts';
import { WEB_SHOP, type Order } from './orders.ts';

/** Share of the other orders whose lines are exported as well; the import takes these orders from `orders`. */
const ALSO_AS_LINES = 0.02;

/** The `orders` file: all but the web shop's orders. */
export function ordersTable(orders: readonly Order[]): Table {
  return {
    header: [
      'order_id',
      'customer_id',
      'ordered_at',
      'amount',
      'status',
      'product_type',
      'channel',
      'margin',
    ],
    rows: orders
      .filter(({ channel }) => channel !== WEB_SHOP)
      .map((order) => ({
        known: order.day,
        cells: [
          order.id,
          order.customer.id,
          isoDay(order.day),
          yuan(order.fen),
          order.status,
          order.productType,
          order.channel,
          order.marginFen === null ? '' : yuan(order.marginFen),
        ],
      })),
  };
}

/** Splits an amount into that many parts that differ, so that no two lines of an order are alike. */
function split(fen: number, parts: number, random: Random): number[] {
  const shares = Array.from({ length: parts }, () => random.between(0.4, 1.6));
  const total = shares.reduce((sum, share) => sum + share, 0);
  const amounts = shares.slice(1).map((share, place) => Math.floor((fen * share) / total) + place);
  return [fen - amounts.reduce((sum, amount) => sum + amount, 0), ...amounts];
}

function linesOf(order: Order, seed: number): Row[] {
  const random = new Random(seed, 'lines', order.id);
  const amounts = split(order.fen, random.whole(2, 4), random);
  return amounts.map((fen) => ({
    known: order.day,
    cells: [
      order.id,
      order.customer.id,
      isoDay(order.day),
      yuan(fen),
      order.productType,
      String(random.whole(1, 40)),
      order.status,
    ],
  }));
}

/** The `order_lines` file: the web shop's orders, and a few that stand in `orders` too. */
export function orderLinesTable(seed: number, orders: readonly Order[]): Table {
  const chosen = orders.filter(
    ({ id, channel }) => channel === WEB_SHOP || new Random(seed, 'also as lines', id).chance(ALSO_AS_LINES),
  );
  return {
    header: ['order_id', 'customer_id', 'ordered_at', 'amount', 'product_type', 'quantity', 'status'],
    rows: chosen.flatMap((order) => linesOf(order, seed)),
  };
}
