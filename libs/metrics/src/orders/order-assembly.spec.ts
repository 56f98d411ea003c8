import type { OrderLineRecord } from '../canonical/records.js';
import { formatDecimal } from '../decimal/decimal.js';
import { parseMoment } from '../calendar/moment.js';
import { formatDay } from '../calendar/day.js';
import { decimal } from '../testing/company.js';
import { createOrderAssembly } from './order-assembly.js';

const line = (orderId: string, amount: string, more: Partial<OrderLineRecord> = {}): OrderLineRecord => ({
  orderId,
  customerId: 'C1',
  orderedAt: parseMoment('2024-01-15 10:00') ?? { day: 0, seconds: 0, hasTime: false, offsetMinutes: null },
  amount: decimal(amount),
  productType: null,
  quantity: null,
  status: 'completed',
  ...more,
});

function ordersOf(lines: readonly OrderLineRecord[], alone: readonly string[] = []) {
  const assembly = createOrderAssembly();
  for (const id of alone) assembly.standsAlone(id);
  for (const one of lines) assembly.line(one);
  const orders = [...assembly.orders()].map((order) => ({
    ...order,
    amount: formatDecimal(order.amount),
    day: formatDay(order.day),
  }));
  return { orders, superseded: assembly.superseded() };
}

describe('orders of their lines', () => {
  it('sums the lines of an order, wherever they stand in the file', () => {
    const { orders } = ordersOf([
      line('O1', '10.10', { productType: 'pumps' }),
      line('O2', '1'),
      line('O1', '0.205', { productType: 'valves' }),
    ]);
    expect(orders).toEqual([
      {
        customerId: 'C1',
        day: '2024-01-15',
        amount: '10.305',
        status: 'completed',
        rows: 2,
        productTypes: ['pumps', 'valves'],
      },
      { customerId: 'C1', day: '2024-01-15', amount: '1', status: 'completed', rows: 1, productTypes: [] },
    ]);
  });

  it('leaves an order that stands in orders to that file', () => {
    const { orders, superseded } = ordersOf([line('O1', '10'), line('O2', '5'), line('O1', '3')], ['O1']);
    expect(orders.map(({ amount }) => amount)).toEqual(['5']);
    expect(superseded).toBe(2);
  });

  it('counts the completed lines of an order with others', () => {
    const { orders } = ordersOf([
      line('O1', '10', { status: 'cancelled' }),
      line('O1', '20'),
      line('O1', '5', { status: 'returned' }),
      line('O1', '7'),
      line('O2', '8', { status: 'cancelled' }),
      line('O2', '9', { status: 'cancelled' }),
    ]);
    expect(orders).toMatchObject([
      { amount: '27', status: 'completed', rows: 2 },
      { amount: '17', status: 'cancelled', rows: 2 },
    ]);
  });

  it('is as old as its first line and never mixes two customers', () => {
    const later = parseMoment('2024-01-14') ?? line('', '1').orderedAt;
    const { orders } = ordersOf([
      line('O1', '1'),
      line('O1', '2', { orderedAt: later }),
      line('O1', '4', { customerId: 'C2' }),
    ]);
    expect(orders).toMatchObject([
      { customerId: 'C1', day: '2024-01-14', amount: '3' },
      { customerId: 'C2', day: '2024-01-15', amount: '4' },
    ]);
  });
});
