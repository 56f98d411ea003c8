import type { Day } from '../calendar.ts';
import { traitsOn, type Customer } from '../company/customers.ts';
import type { ProductType } from '../company/industries.ts';
import { BEHAVIOUR } from '../company/traits.ts';
import { Random } from '../random.ts';
import { LAST_DAY, MONTHS } from './horizon.ts';
import { Accrual, workdaysIn } from './spread.ts';

export interface Order {
  readonly id: string;
  readonly customer: Customer;
  readonly day: Day;
  /** Hundredths of a yuan. */
  readonly fen: number;
  readonly status: 'completed' | 'cancelled' | 'returned';
  readonly productType: ProductType;
  readonly channel: string;
  /** Hundredths of a yuan; not every order has it booked. */
  readonly marginFen: number | null;
}

/** Orders of the web shop reach the company as lines only. */
export const WEB_SHOP = '电商平台';

/** January to December: quiet around the Spring Festival, busy before the year's end. */
const SEASON = [0.92, 0.7, 1.08, 1, 1, 1.04, 0.94, 0.96, 1.06, 0.98, 1.1, 1.22] as const;

/** Lapsed customers ordered last in the autumn of 2025. */
const LAPSED_FROM = LAST_DAY - 320;

function activeFrom(customer: Customer): Day {
  return customer.kind.key === 'idle' ? LAST_DAY + 1 : customer.since;
}

function channelOf(customer: Customer, random: Random): string {
  const small = customer.before.basket < 2.5;
  return random.weighted([
    ['直销', small ? 40 : 70],
    [WEB_SHOP, small ? 40 : 8],
    ['渠道伙伴', small ? 18 : 10],
    ['招投标', small ? 2 : 12],
  ]);
}

function productOf(customer: Customer, random: Random): ProductType {
  const breadth = Math.max(1, Math.min(customer.industry.buys.length, Math.round(customer.before.fit)));
  return random.weighted(
    customer.industry.buys.slice(0, breadth).map((type, place) => [type, breadth - place] as const),
  );
}

type Draft = Omit<Order, 'id'>;

function draftsOf(customer: Customer, seed: number): Draft[] {
  const random = new Random(seed, 'orders', customer.id);
  const orders = new Accrual(random);
  const cancelled = new Accrual(random);
  const drafts: Draft[] = [];
  for (const month of MONTHS) {
    const traits = traitsOn(customer, month.first + 14);
    if (customer.kind.key === 'lapsed' && month.first > LAPSED_FROM) break;
    const from = activeFrom(customer);
    if (from > month.last) continue;
    const season = SEASON[month.month - 1] ?? 1;
    const lost = BEHAVIOUR.cancelled(traits.loyalty);
    // cancelled orders come on top of the completed ones
    const count = orders.take((BEHAVIOUR.ordersPerMonth(traits.pace) * season) / (1 - lost));
    for (const on of workdaysIn(month, count, from, random)) {
      const mean = BEHAVIOUR.orderValue(traits.basket);
      const fen = Math.round(mean * Math.max(0.3, random.around(1, 0.28)) * 100);
      const status = cancelled.take(lost) > 0 ? 'cancelled' : random.chance(0.012) ? 'returned' : 'completed';
      const marginFen = random.chance(0.7) ? Math.round(fen * random.between(0.11, 0.31)) : null;
      drafts.push({
        customer,
        day: on,
        fen,
        status,
        productType: productOf(customer, random),
        channel: channelOf(customer, random),
        marginFen,
      });
    }
  }
  return drafts;
}

/** All orders by day; numbers run through the company and never change when later days are cut off. */
export function drawOrders(seed: number, customers: readonly Customer[]): Order[] {
  const drafts = customers.flatMap((customer) => draftsOf(customer, seed));
  drafts.sort((a, b) => a.day - b.day);
  return drafts.map((draft, index) => ({ id: `SO${String(index + 1).padStart(6, '0')}`, ...draft }));
}
