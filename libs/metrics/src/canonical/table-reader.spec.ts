import { formatDecimal } from '../decimal/decimal.js';
import type { RecordOf } from './records.js';
import type { SetAside } from './set-aside.js';
import { createTableReader, type TableReader } from './table-reader.js';
import type { TableKey } from './tables.js';

interface Read<K extends TableKey> {
  readonly reader: TableReader;
  readonly rows: RecordOf<K>[];
  readonly aside: string[];
  readonly ignored: SetAside[];
}

/** Reads a file; rows set aside are given as `line rule column value`. */
function read<K extends TableKey>(key: K, text: string, customers?: readonly string[]): Read<K> {
  const found = { rows: [] as RecordOf<K>[], aside: [] as string[], ignored: [] as SetAside[] };
  const reader = createTableReader(
    key,
    {
      row: (record) => found.rows.push(record),
      setAside: ({ line, rule, column, value }) => found.aside.push(`${line} ${rule} ${column} ${value}`),
      ignored: (cell) => found.ignored.push(cell),
    },
    customers && new Set(customers),
  );
  reader.push(text);
  reader.finish();
  return { reader, ...found };
}

const ORDERS = 'order_id,customer_id,ordered_at,amount,status\n';

describe('orders as records', () => {
  it('types every cell and fills in what is not there', () => {
    const { rows } = read(
      'orders',
      `${ORDERS}O1, C1 ,2024-03-31 08:00,1200.50,\nO2,C1,2024/4/1,3,Returned\n`,
    );
    expect(rows[0]).toEqual({
      orderId: 'O1',
      customerId: 'C1',
      orderedAt: { day: 19_813, seconds: 28_800, hasTime: true, offsetMinutes: null },
      amount: { mantissa: 120_050, scale: 2 },
      status: 'completed',
      productType: null,
      channel: null,
      margin: null,
    });
    expect(rows[1]?.status).toBe('returned');
  });

  it('takes columns in any order and ignores those it does not know', () => {
    const { rows, reader } = read(
      'orders',
      'Amount,note,CUSTOMER_ID, order_id ,ordered_at\n5,x,C1,O1,2024-01-01\n',
    );
    expect(rows[0]).toMatchObject({ orderId: 'O1', customerId: 'C1' });
    expect(reader.unknownColumns()).toEqual(['note']);
  });

  it.each([
    ['semicolons', ';'],
    ['tabs', '\t'],
  ])('reads %s between the cells', (_, delimiter) => {
    const text = `${ORDERS}O1,C1,2024-01-01,5,test\n`.replaceAll(',', delimiter);
    expect(read('orders', text).aside).toEqual(['2 test-order status test']);
  });

  it('keeps formulas as the text they are', () => {
    const { rows } = read('customers', 'customer_id,name\n=1+1,"=HYPERLINK(""x"")"\n');
    expect(rows[0]).toMatchObject({ customerId: '=1+1', name: '=HYPERLINK("x")' });
  });
});

describe('rows set aside', () => {
  it('names line, rule, column and value, the first rule that holds', () => {
    const text =
      ORDERS +
      [
        'O1,C1,2024-01-01,10,completed', // 2, good
        'O2,C9,2024-01-01,10,completed', // unknown
        'O3,,2024-01-01,10,completed', // unknown, none given
        'O1,C1,2024-01-01,10,completed', // the same row
        'O1,C1,2024-01-02,99,completed', // the same id
        'O4,C1,2024-01-01,0.00,completed',
        'O5,C1,2024-01-01,-5,completed',
        'O6,C1,2024-01-01,5,test',
        'O7,C1,2024-02-30,5,completed', // 10
        'O8,C1,03/04/2024,5,completed',
        'O9,C1,2024-01-01,1 000,completed',
        'O10,C1,2024-01-01,,completed',
        'O11,C1,2024-01-01,5,shipped',
        ',C1,2024-01-01,5,completed', // 15
        'O12,C1,2024-01-01,5',
        'O13,C1,2024-01-01,"5,completed',
        'O14,C1,2024-01-01,5,cancelled', // good
        'O15,C1,2099-01-01,5,returned', // good: the as-of day is no business of the reader
        'O4,C1,2024-01-01,7,completed', // 20: repeats an order, though that was set aside
        'O16,C1,2024-01-01,0,cancelled', // the amount counts before the status
      ].join('\n');
    const { rows, aside, reader } = read('orders', text, ['C1']);
    expect(rows.map(({ orderId }) => orderId)).toEqual(['O1', 'O14', 'O15']);
    expect(aside).toEqual([
      '3 unknown-customer customer_id C9',
      '4 unknown-customer customer_id ',
      '5 repeated-row order_id O1',
      '6 repeated-id order_id O1',
      '7 zero-amount amount 0',
      '8 negative-amount amount -5',
      '9 test-order status test',
      '10 unreadable-date ordered_at 2024-02-30',
      '11 unreadable-date ordered_at 03/04/2024',
      '12 unreadable-number amount 1 000',
      '13 unreadable-missing amount ',
      '14 unreadable-word status shipped',
      '15 unreadable-missing order_id ',
      '16 unreadable-columns null O12,C1,2024-01-01,5',
      '17 unreadable-quote null O13,C1,2024-01-01,"5,completed',
      '20 repeated-id order_id O4',
      '21 zero-amount amount 0',
    ]);
    expect(reader.counts()).toEqual({ read: 20, accepted: 3, setAside: 17 });
  });

  it('order lines repeat only when every column is the same, unknown columns included', () => {
    const header = 'order_id,customer_id,ordered_at,amount,description\n';
    const line = 'O1,C1,2024-01-01,5';
    const { aside } = read(
      'order_lines',
      `${header}${line},red\n${line},blue\n${line},red\n"O1",C1,2024-01-01,5,red\n`,
    );
    expect(aside.map((text) => text.slice(0, 14))).toEqual(['4 repeated-row', '5 repeated-row']);
  });

  it('an answer beyond 0 to 10 is no NPS answer', () => {
    const surveys = 'response_id,customer_id,at,question,score\n';
    const answers = [
      'R1,C1,2024-01-01,nps,11',
      'R2,C1,2024-01-01,nps,-1',
      'R3,C1,2024-01-01,satisfaction,11',
    ];
    expect(read('surveys', surveys + answers.join('\n')).aside).toEqual([
      '2 unreadable-range score 11',
      '3 unreadable-range score -1',
    ]);
  });

  it('a row is not lost for an optional number, flag or text', () => {
    const tickets = 'ticket_id,customer_id,opened_at,kind,satisfaction\nT1,C1,2024-01-02,complaint,very\n';
    const { rows, ignored } = read('tickets', tickets);
    expect(rows).toMatchObject([{ ticketId: 'T1', satisfaction: null }]);
    expect(ignored).toMatchObject([
      { line: 2, column: 'satisfaction', rule: 'unreadable-number', value: 'very' },
    ]);
  });

  it('a ticket resolved before it was opened counts, but not its resolution', () => {
    const tickets = 'ticket_id,customer_id,opened_at,kind,resolved_at\n';
    const lines = ['T1,C1,2024-01-02,complaint,2024-01-01', 'T2,C1,2024-01-02 09:00,complaint,2024-01-02'];
    const { rows, ignored } = read('tickets', tickets + lines.join('\n'));
    expect(rows.map(({ resolvedAt }) => resolvedAt === null)).toEqual([true, false]);
    expect(ignored).toMatchObject([{ line: 2, column: 'resolved_at', rule: 'unreadable-range' }]);
  });

  it('a row is lost for an optional date: paid on a day that cannot be read is neither paid nor unpaid', () => {
    const invoices = 'invoice_id,customer_id,due_at,paid_at,amount\nI1,C1,2024-01-02,soon,5\n';
    expect(read('invoices', invoices).aside).toEqual(['2 unreadable-date paid_at soon']);
  });

  it('a customer is not lost for an optional cell, nor for a missing name', () => {
    const text = 'customer_id,name,since,stage\nC1,Li,2024-02-30,vip\nC2,,2024-02-29,existing\n,Wang,,\n';
    const { rows, ignored, aside } = read('customers', text);
    expect(rows).toMatchObject([
      { customerId: 'C1', name: 'Li', since: null, stage: null },
      { customerId: 'C2', name: '', stage: 'existing' },
    ]);
    expect(ignored.map(({ line, column, rule }) => [line, column, rule])).toEqual([
      [2, 'since', 'unreadable-date'],
      [2, 'stage', 'unreadable-word'],
      [3, 'name', 'unreadable-missing'],
    ]);
    expect(aside).toEqual(['4 unreadable-missing customer_id ']);
  });

  it('quotes back at most 200 characters', () => {
    const { aside } = read('orders', `${ORDERS}O1,C1,2024-01-01,${'9'.repeat(5000)},completed\n`);
    expect(aside[0]).toBe(`2 unreadable-number amount ${'9'.repeat(200)}`);
  });
});

describe('files refused by their header', () => {
  it.each([
    [
      'wrong columns',
      'order_id,amount\n',
      'header-columns-missing',
      { missing: ['customer_id', 'ordered_at'] },
    ],
    ['a web page', '<!DOCTYPE html>\n<html>\n<p>5</p>\n', 'header-columns-missing', {}],
    [
      'a column twice',
      'order_id,customer_id,ordered_at,amount,amount\n',
      'header-columns-repeated',
      { repeated: ['amount'] },
    ],
    ['nothing', '', 'header-missing', {}],
    ['blank lines only', '\n \n', 'header-missing', {}],
    ['a million columns', `${'x,'.repeat(300_000)}\n1,2\n`, 'header-too-many-columns', { limit: 200 }],
    ['an endless first line', 'x'.repeat(2_000_000), 'header-too-long', {}],
  ])('%s', (_, text, code, facts) => {
    const { reader, rows, aside } = read('orders', text);
    expect(reader.refusal()).toMatchObject({ kind: 'refused', code, facts });
    expect([rows, aside]).toEqual([[], []]);
  });

  it('a header alone is a file without rows', () => {
    const { reader } = read('orders', ORDERS);
    expect(reader.refusal()).toBeUndefined();
    expect(reader.counts()).toEqual({ read: 0, accepted: 0, setAside: 0 });
  });
});

describe('10,000 malformed among 100,000 good rows', () => {
  const damages: readonly ((row: string) => string)[] = [
    (row) => `${row},one too many`,
    (row) => row.slice(0, row.lastIndexOf(',')),
    (row) => row.replace(',C', ',"C'),
    (row) => row.replace('2024-', '2024-1'),
    (row) => row.replace('C1', 'C"1'),
  ];
  const lines = [ORDERS.trimEnd()];
  const bad: number[] = [];
  for (let i = 0; i < 110_000; i += 1) {
    const row = `O${i},C1,2024-01-15,${i + 1}.25,completed`;
    const isBad = i % 11 === 5;
    if (isBad) bad.push(lines.length + 1);
    lines.push(isBad ? (damages[i % damages.length] ?? String)(row) : row);
  }

  it('all good rows come in, all bad ones are listed with their line', () => {
    const aside: number[] = [];
    let cents = 0;
    const reader = createTableReader(
      'orders',
      {
        row: ({ amount }) => (cents += Number(formatDecimal(amount)) * 100),
        setAside: ({ line }) => aside.push(line),
      },
      new Set(['C1']),
    );
    const text = lines.join('\n');
    for (let at = 0; at < text.length; at += 65_536) reader.push(text.slice(at, at + 65_536));
    reader.finish();
    expect(reader.counts()).toEqual({ read: 110_000, accepted: 100_000, setAside: 10_000 });
    expect(aside).toEqual(bad);
    const badSum = bad.reduce((sum, line) => sum + (line - 1) * 100 + 25, 0);
    expect(cents).toBe(((110_000 * 110_001) / 2) * 100 + 110_000 * 25 - badSum);
  });
});
