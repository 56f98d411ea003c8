import fc from 'fast-check';
import { day, decimal, measure, shown } from '../testing/company.js';

const AS_OF = '2024-03-31';

function invoices(rows: readonly (readonly [due: string, paid: string | null, amount: string])[]) {
  return measure(1, AS_OF, (records) => {
    for (const [due, paid, amount] of rows) {
      records.invoice({
        customerId: 'C1',
        dueDay: day(due),
        paidDay: paid === null ? null : day(paid),
        amount: decimal(amount),
      });
    }
  });
}

describe('invoices, worked by hand', () => {
  it('3 of 8 are overdue, and 5000 of 8000 are collected', () => {
    const result = invoices([
      ['2023-03-31', null, '9999'], // a day too old
      ['2023-04-01', '2023-04-01', '1000'], // in time
      ['2023-06-30', '2023-07-01', '1000'], // late
      ['2024-01-31', null, '1000'], // not paid
      ['2024-02-29', '2024-04-01', '1000'], // paid after the as-of day
      ['2024-03-15', '2024-01-01', '1000'], // paid before it was due
      ['2024-03-30', '2024-03-30', '1000'],
      [AS_OF, null, '1000'], // due on the as-of day itself
      [AS_OF, AS_OF, '1000'],
      ['2024-04-01', null, '9999'], // not due yet
    ]);
    expect(shown(result, 'overdue_share')).toEqual([String(3 / 8)]);
    expect(shown(result, 'collection_rate')).toEqual(['0.625']);
    expect(result.column('overdue_share').rows[0]).toBe(8);
  });

  it('due on the as-of day and paid the day after is not overdue as of that day', () => {
    expect(shown(invoices([[AS_OF, '2024-04-01', '10']]), 'overdue_share')).toEqual(['0']);
  });

  it('is exact at the edge of a band: 2.85 of 3.00 is 0.95', () => {
    const result = invoices([
      ['2024-01-01', '2024-01-01', '2.85'],
      ['2024-01-01', null, '0.15'],
    ]);
    expect(shown(result, 'collection_rate')).toEqual(['0.95']);
  });

  it('is not computable when nothing was due', () => {
    expect(shown(invoices([]), 'overdue_share')).toEqual(['(no-invoices)']);
    expect(shown(invoices([]), 'collection_rate')).toEqual(['(no-invoices)']);
  });

  it('both are shares', () => {
    const dated = fc.integer({ min: day('2023-01-01'), max: day('2024-12-31') });
    const rows = fc.array(fc.tuple(dated, fc.option(dated), fc.integer({ min: 1, max: 1e9 })), {
      minLength: 1,
    });
    fc.assert(
      fc.property(rows, (list) => {
        const result = measure(1, AS_OF, (records) => {
          for (const [dueDay, paidDay, mantissa] of list) {
            records.invoice({ customerId: 'C1', dueDay, paidDay, amount: { mantissa, scale: 2 } });
          }
        });
        for (const metric of ['overdue_share', 'collection_rate'] as const) {
          const column = result.column(metric);
          const value = column.values[0] ?? NaN;
          expect(column.isComputed(0) ? value >= 0 && value <= 1 : column.reason(0) === 'no-invoices').toBe(
            true,
          );
        }
      }),
    );
  });
});
