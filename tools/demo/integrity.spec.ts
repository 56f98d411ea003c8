import { DEPARTMENT_PRESETS } from '@assay/cycle';
import { isoDay } from './calendar.ts';
import { DEMO_PEOPLE, DEMO_SEED, generateCompany } from './index.ts';

const company = generateCompany(DEMO_SEED);
const rows = (text: string): string[][] =>
  text
    .trimEnd()
    .split('\n')
    .slice(1)
    .map((line) => line.split(','));
const ownerOf = new Map(DEMO_PEOPLE.map((person) => [person.login, person]));

describe('the records fit together', () => {
  it('orders have ids of their own, and an order in both files has the same sum in both', () => {
    const amounts = new Map<string, number>();
    for (const [id = '', customer = '', , amount = '', status] of rows(company.files.orders)) {
      if (/^SO0/.test(id) && status !== undefined && /^C0/.test(customer) && !amounts.has(id)) {
        amounts.set(id, Math.round(Number(amount) * 100));
      }
    }
    const sums = new Map<string, number>();
    const seen = new Set<string>();
    for (const cells of rows(company.files.order_lines)) {
      const [id = '', , , amount = ''] = cells;
      if (!/^SO0/.test(id) || seen.has(cells.join())) continue;
      seen.add(cells.join());
      sums.set(id, (sums.get(id) ?? 0) + Math.round(Number(amount) * 100));
    }
    const both = [...sums.keys()].filter((id) => amounts.has(id));
    expect(both.length).toBeGreaterThan(100);
    expect(sums.size).toBeGreaterThan(both.length * 3);
    for (const id of both) expect([id, sums.get(id)]).toEqual([id, amounts.get(id)]);
  });

  it('a bill has its order, comes after it and is not paid before it was written', () => {
    const ordered = new Map<string, string>();
    for (const [id = '', customer = '', at = ''] of [
      ...rows(company.files.order_lines),
      ...rows(company.files.orders),
    ]) {
      if (/^SO0/.test(id)) ordered.set(id.slice(2), `${customer} ${at}`);
    }
    const bills = rows(company.files.invoices).filter(([id]) => id?.startsWith('INV0'));
    expect(bills.length).toBeGreaterThan(10_000);
    for (const [id = '', customer = '', issued = '', due = '', paid = ''] of bills) {
      const order = ordered.get(id.slice(3)) ?? 'no order';
      expect([id, order.slice(0, 5)]).toEqual([id, customer]);
      expect([order.slice(6), issued, due]).toEqual([order.slice(6), issued, due].sort());
      expect(paid === '' || paid >= issued).toBe(true);
    }
  });

  it('nobody did anything before they became a customer', () => {
    const since = new Map(company.customers.map((customer) => [customer.id, isoDay(customer.since)]));
    for (const file of ['orders', 'order_lines', 'tickets', 'interactions', 'surveys'] as const) {
      for (const [id, customer = '', at = ''] of rows(company.files[file])) {
        // planted days are none of the calendar's
        if (!since.has(customer) || /^\D|^0000|^\d{4}-1[3-9]|02-30/.test(at) || at === '') continue;
        expect([id, at.slice(0, 10) >= (since.get(customer) ?? '')]).toEqual([id, true]);
      }
    }
  });

  it('every customer has an owner with that role, and a department with a head who is not the owner', () => {
    const heads = new Set(
      DEMO_PEOPLE.filter(({ roles }) => roles.includes('head')).map(({ department }) => department),
    );
    for (const { id, owner, department } of company.customers) {
      const person = ownerOf.get(owner);
      expect([id, person?.roles.includes('owner'), person?.department]).toEqual([id, true, department]);
      expect(heads.has(department)).toBe(true);
      expect(DEPARTMENT_PRESETS).toContain(department);
    }
  });

  it('has each name once, but for natural persons, and all industries', () => {
    const firms = company.customers.filter(({ naturalPerson }) => !naturalPerson);
    expect(new Set(firms.map(({ name }) => name)).size).toBe(firms.length);
    expect(firms.every(({ name }) => name.endsWith('公司'))).toBe(true);
    expect(company.customers.length - firms.length).toBeGreaterThanOrEqual(4);
    expect(new Set(company.customers.map(({ industry }) => industry.name)).size).toBe(8);
  });

  it('has customers without orders and customers that are new in the last quarter', () => {
    const buyers = new Set(
      [...rows(company.files.orders), ...rows(company.files.order_lines)].map(([, customer]) => customer),
    );
    const idle = company.customers.filter(({ id }) => !buyers.has(id));
    expect(idle.length).toBe(7);
    const june = new Set(generateCompany(DEMO_SEED, { asOf: '2026-06-30' }).customers.map(({ id }) => id));
    expect(company.customers.filter(({ id }) => !june.has(id))).toHaveLength(8);
  });
});
