import { measure, day, order, shown } from '../testing/company.js';
import type { TicketFacts } from './contact-tally.js';

const AS_OF = '2024-03-31';

const ticket = (customerId: string, opened: string, more: Partial<TicketFacts> = {}): TicketFacts => ({
  customerId,
  openedDay: day(opened),
  kind: 'consultation',
  resolvedDay: null,
  hours: null,
  ...more,
});

describe('contact metrics, worked by hand', () => {
  // C1: 2 complaints, 2 consultations, 4 interactions. C2: interactions only. C3: nothing.
  const result = measure(3, AS_OF, (records) => {
    records.ticket(ticket('C1', '2023-03-31', { kind: 'complaint' }));
    records.ticket(
      ticket('C1', '2023-04-01', { kind: 'complaint', resolvedDay: day('2023-04-02'), hours: 30 }),
    );
    records.ticket(ticket('C1', AS_OF, { kind: 'complaint' }));
    records.ticket(ticket('C1', '2024-01-01', { resolvedDay: day('2024-01-01'), hours: 2.5 }));
    records.ticket(ticket('C1', '2024-03-30', { resolvedDay: day('2024-04-01'), hours: 40 }));
    records.ticket(ticket('C1', '2024-04-01', { kind: 'complaint' }));
    for (const on of ['2023-04-01', '2023-12-31', '2024-01-01', '2024-03-31', '2024-04-01']) {
      records.interaction({ customerId: 'C1', day: day(on) });
    }
    records.interaction({ customerId: 'C2', day: day('2024-02-01') });
    for (const on of ['2024-01-01', '2024-01-02', '2024-01-03', '2024-01-04'])
      records.order(order('C1', on, '5'));
  });

  it.each([
    ['complaint_rate', ['0.25', '0', '(no-contacts)']],
    ['complaint_per_order', ['0.5', '(no-orders)', '(no-orders)']],
    ['response_hours', ['16.25', '(no-resolved-tickets)', '(no-resolved-tickets)']],
  ] as const)('%s', (metric, values) => {
    expect(shown(result, metric)).toEqual(values);
  });

  it('counts the source rows behind a value', () => {
    expect([...result.column('complaint_rate').rows]).toEqual([8, 1, 0]);
    expect([...result.column('response_hours').rows]).toEqual([2, 0, 0]);
  });

  it('without tickets complaints are not known, even where there are interactions', () => {
    const tables = new Set(['customers', 'interactions'] as const);
    const quiet = measure(1, AS_OF, (records) => records.interaction({ customerId: 'C1', day: day(AS_OF) }), {
      tables,
    });
    expect(shown(quiet, 'complaint_rate')).toEqual(['(no-records)']);
  });
});

describe('change of interactions', () => {
  // As of 2024-05-31: the last 3 months start on 1 March (after 29 February), those before on 1 December (after 30 November).
  const change = (days: readonly string[], months?: number) =>
    shown(
      measure(
        1,
        '2024-05-31',
        (records) => days.forEach((on) => records.interaction({ customerId: 'C1', day: day(on) })),
        {
          windows: months === undefined ? [] : [{ metric: 'interaction_change', months }],
        },
      ),
      'interaction_change',
      months,
    );

  it('3 after 4 is -0.25', () => {
    expect(
      change([
        '2023-12-01',
        '2024-01-01',
        '2024-02-01',
        '2024-02-29',
        '2024-03-01',
        '2024-04-01',
        '2024-05-31',
      ]),
    ).toEqual(['-0.25']);
  });

  it('what is older or later does not count', () => {
    expect(change(['2023-11-30', '2023-12-01', '2024-03-01', '2024-06-01'])).toEqual(['0']);
  });

  it('is -1 when all fell silent, and not computable when nobody spoke before', () => {
    expect(change(['2024-02-29'])).toEqual(['-1']);
    expect(change(['2024-05-01'])).toEqual(['(no-earlier-interactions)']);
    expect(change([])).toEqual(['(no-earlier-interactions)']);
  });

  it('takes halves of another length', () => {
    expect(change(['2024-05-01', '2024-05-02', '2024-04-30'], 1)).toEqual(['1']);
  });
});
