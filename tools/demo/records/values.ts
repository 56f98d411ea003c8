import { day, isoDay } from '../calendar.ts';
import type { Customer } from '../company/customers.ts';
import { Random } from '../random.ts';
import type { Row, Table } from '../table.ts';

/** The analysts look industries up once for each cycle. */
const LOOKED_UP = [
  { on: day('2026-01-16'), source: '2025年度行业研究汇编', drift: 0 },
  { on: day('2026-09-11'), source: '2026年上半年行业运行报告', drift: 1 },
] as const;

/** Customers nobody found a figure for. */
const NOT_FOUND = 0.03;

/** The `values` file: yearly market growth of each customer's line of business, in percent. */
export function valuesTable(seed: number, customers: readonly Customer[]): Table {
  const rows = LOOKED_UP.flatMap(({ on, source, drift }) =>
    customers.flatMap((customer): Row[] => {
      const random = new Random(seed, 'growth', customer.id);
      if (customer.naturalPerson || random.chance(NOT_FOUND)) return [];
      // better placed customers sit in the livelier corners of their industry
      const placed = (customer.before.fit - 3.2) * 1.6;
      const growth = random.around(customer.industry.growth + placed, 2) + drift * random.around(0, 1.2);
      const known = Math.max(on, customer.since);
      return [
        {
          known,
          cells: [customer.id, 'industry_growth', growth.toFixed(1), isoDay(known), source],
        },
      ];
    }),
  );
  return { header: ['customer_id', 'indicator', 'value', 'at', 'source'], rows };
}
