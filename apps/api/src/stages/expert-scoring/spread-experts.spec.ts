import * as fc from 'fast-check';
import { spreadExperts, type Assignment, type WantsExperts } from './spread-experts.js';

const customers = (count: number, more: Partial<WantsExperts> = {}): WantsExperts[] =>
  Array.from({ length: count }, (_, index) => ({ customerId: `c${index}`, kept: [], barred: [], ...more }));
const team = (count: number) => Array.from({ length: count }, (_, index) => `e${index}`);
const loads = (added: readonly Assignment[], experts: readonly string[]) =>
  experts.map((expert) => added.filter(({ expertId }) => expertId === expert).length);

describe('spreadExperts', () => {
  it('gives 300 customers 3 of 5 experts, 180 sheets each', () => {
    const { added, short } = spreadExperts(customers(300), team(5), 3, { seed: 1 });
    expect(added).toHaveLength(900);
    expect(loads(added, team(5))).toEqual([180, 180, 180, 180, 180]);
    expect(short).toBe(0);
  });

  it('draws the same for the same seed, whatever the order of the customers, and otherwise for another', () => {
    const text = (seed: number, list = customers(40)) =>
      spreadExperts(list, team(4), 2, { seed })
        .added.map(({ customerId, expertId }) => `${customerId}:${expertId}`)
        .sort()
        .join();
    expect(text(7)).toBe(text(7, customers(40).reverse()));
    expect(text(7)).not.toBe(text(8));
  });

  it('turns to members of the customer’s department only where nobody else is left', () => {
    const avoided = customers(30, { avoided: ['e0'] });
    expect(loads(spreadExperts(avoided, team(3), 2, { seed: 5 }).added, team(3))).toEqual([0, 30, 30]);
    expect(loads(spreadExperts(avoided, team(3), 3, { seed: 5 }).added, team(3))).toEqual([30, 30, 30]);
  });

  it('gives less to those who have more to do elsewhere', () => {
    const load = new Map([['e0', 20]]);
    const { added } = spreadExperts(customers(30), team(3), 1, { seed: 2, load });
    // 30 here and 20 there are 50 for three: 16 or 17 each, so none here for the first
    expect(loads(added, team(3))).toEqual([0, 15, 15]);
  });

  it('draws experts of as many departments as there are', () => {
    const groupOf = (expert: string) => (expert === 'e0' || expert === 'e1' ? 'sales' : expert);
    const { added } = spreadExperts(customers(20), team(4), 3, { seed: 2, groupOf });
    for (const [, experts] of Map.groupBy(added, ({ customerId }) => customerId)) {
      expect(new Set(experts.map(({ expertId }) => groupOf(expertId))).size).toBe(3);
    }
  });

  it('never gives a customer to its owner, and evens that out with the others', () => {
    const owned = customers(50, { barred: ['e0'] });
    const others = customers(50).map((one) => ({ ...one, customerId: `x${one.customerId}` }));
    const { added } = spreadExperts([...owned, ...others], team(2), 1, { seed: 3 });
    const own = new Set(owned.map(({ customerId }) => customerId));
    expect(added.filter(({ customerId, expertId }) => expertId === 'e0' && own.has(customerId))).toEqual([]);
    expect(loads(added, team(2))).toEqual([50, 50]);
  });

  it('keeps who scores already, and counts their work', () => {
    const begun = customers(4, { kept: ['e0'] });
    const { added } = spreadExperts(begun, team(3), 2, { seed: 1 });
    expect(loads(added, team(3))).toEqual([0, 2, 2]);
  });

  it('says for how many customers there are too few', () => {
    const { added, short } = spreadExperts(customers(5, { barred: ['e1'] }), team(2), 2, { seed: 1 });
    expect(added).toHaveLength(5);
    expect(short).toBe(5);
  });

  it('gives everybody the wanted number of different experts, loads within one of each other', () => {
    const given = fc.record({
      count: fc.integer({ min: 0, max: 60 }),
      size: fc.integer({ min: 1, max: 8 }),
      wanted: fc.integer({ min: 1, max: 8 }),
      seed: fc.nat(),
    });
    fc.assert(
      fc.property(given, ({ count, size, wanted, seed }) => {
        const { added, short } = spreadExperts(customers(count), team(size), wanted, { seed });
        const each = Math.min(wanted, size);
        for (const { customerId } of customers(count)) {
          const own = added.filter((one) => one.customerId === customerId).map(({ expertId }) => expertId);
          expect(new Set(own).size).toBe(each);
        }
        const amounts = loads(added, team(size));
        expect(Math.max(...amounts) - Math.min(...amounts)).toBeLessThanOrEqual(1);
        expect(short).toBe(wanted > size ? count : 0);
      }),
    );
  });
});
