import { day } from './calendar.ts';
import { toCsv, type Table } from './table.ts';

const june = day('2026-06-30');
const table: Table = {
  header: ['invoice_id', 'paid_at', 'note'],
  rows: [
    { known: june - 20, cells: ['A', { since: june + 4, text: '2026-07-04', before: '' }, 'say "hi", Ann'] },
    { known: june, cells: { raw: 'B,20' }, flaw: 'unreadable-columns' },
    { known: june + 1, cells: ['C', '', ''] },
  ],
};

describe('a table as exported on a day', () => {
  it('leaves out later rows and what was not known yet', () => {
    expect(toCsv(table, june)).toBe('invoice_id,paid_at,note\nA,,"say ""hi"", Ann"\nB,20\n');
  });

  it('tells later what happened later', () => {
    expect(toCsv(table, june + 4)).toBe(
      'invoice_id,paid_at,note\nA,2026-07-04,"say ""hi"", Ann"\nB,20\nC,,\n',
    );
  });
});
