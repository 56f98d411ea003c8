import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { COMPANY, newFolder, writeCompany } from '../../testing/company-folder.js';
import { runAssay, type AssayRun } from '../../testing/run-assay.js';

const OUTPUTS = ['cleaning.csv', 'metrics.csv', 'problems.csv', 'scores.csv', 'summary.json'];
const folders: string[] = [];

function folder(made: string): string {
  folders.push(made);
  return made;
}

function score(data: string, out: string, asOf = '2024-12-31', more: readonly string[] = []): AssayRun {
  return runAssay(['score', '--model', 's0', '--data', data, '--as-of', asOf, '--out', out, ...more]);
}

/** Rows of a file without quoted cells, by the first cell. */
function rowsOf(file: string): Map<string, Record<string, string>> {
  const [header = '', ...lines] = readFileSync(file, 'utf8').trimEnd().split('\n');
  const names = header.split(',');
  return new Map(
    lines.map((line) => {
      const cells = line.split(',');
      return [cells[0] ?? '', Object.fromEntries(names.map((name, place) => [name, cells[place] ?? '']))];
    }),
  );
}

function errorOf(run: AssayRun) {
  expect(run.stdout).toBe('');
  return (
    JSON.parse(run.stderr) as { error: { code: string; message: string; facts: Record<string, unknown> } }
  ).error;
}

afterAll(() => {
  for (const made of folders) rmSync(made, { recursive: true, force: true });
});

describe('assay score, three customers worked by hand', () => {
  const out = join(folder(newFolder()), 'out');
  const run = score(folder(writeCompany(COMPANY)), out);
  const read = (name: string): string => readFileSync(join(out, name), 'utf8');

  it('writes its five files and says nothing', () => {
    expect(run).toEqual({ exit: 0, stdout: '', stderr: '' });
    expect(readdirSync(out).sort()).toEqual(OUTPUTS);
  });

  it('metrics.csv', () => {
    const metrics = rowsOf(join(out, 'metrics.csv'));
    expect(metrics.get('C1')).toMatchObject({
      spend: '1200000',
      order_count: '12',
      order_frequency: '1',
      average_order_value: '100000',
      order_value_stability: '1',
      recency_days: '16',
      repurchase_share: String(11 / 12),
      complaint_rate: '0.1',
      complaint_per_order: String(1 / 12),
      satisfaction: '4.4',
      referral: '5',
      nps: '100',
      overdue_share: '0.5',
      collection_rate: '1',
      interaction_change: '0.25',
      cancel_rate: '0',
      product_breadth: '1',
      sales_share: String(12 / 38),
      cumulative_share: '1',
      tenure_months: '48',
      response_hours: '30',
      // Of two buyers the one with the later last order, more orders and more spend has 5, the other 1.
      rfm: '111',
    });
    expect(metrics.get('C2')).toMatchObject({
      spend: '2600000',
      cancel_rate: String(14 / 66),
      tenure_months: '',
    });
    expect(metrics.get("'=C3")).toMatchObject({
      spend: '0',
      order_count: '0',
      average_order_value: '',
      nps: '',
    });
  });

  // C1: (25x5 + 15x3 + 10x5 + 15x4 + 10x3 + 5x4 + 10x4 + 8x5 + 7x5 + 10x1 + 5x5) / 120 = 480 / 120
  // C2: (105x5 + 15x1) / 120 = 540 / 120: VIP by the total alone
  it('scores.csv', () => {
    const scores = rowsOf(join(out, 'scores.csv'));
    expect(scores.get('C1')).toMatchObject({
      spend: '5',
      order_frequency: '3',
      churn_tendency: '5',
      payment_timeliness: '1',
      value: '4.4',
      relationship: String(110 / 30),
      potential: '4.6',
      risk: String(35 / 15),
      total: '4',
      tier: 'key',
      coverage: '1',
      flags: '',
    });
    expect(scores.get('C2')).toMatchObject({ total: '4.5', risk: '1', tier: 'key' });
    expect(scores.get('C2')?.['flags']?.split(';')).toContain('vip-needs-low-risk');
    expect(scores.get("'=C3")).toMatchObject({
      total: '',
      tier: 'not-scored',
      coverage: String((25 + 15) / 120),
      flags: 'coverage-below-minimum',
    });
  });

  it('problems.csv names the weak indicators with what stood behind them', () => {
    const lines = read('problems.csv').split('\n');
    expect(lines[0]).toBe('customer_id,indicator,dimension,score,lost,values,problem_zh,problem_en');
    const ofC1 = lines.filter((line) => line.startsWith('C1,'));
    expect(ofC1).toHaveLength(1);
    expect(ofC1[0]).toMatch(/^C1,payment_timeliness,risk,1,0\.3333333333333333,0\.5,[^,]*\p{Script=Han}/u);
    expect(lines.filter((line) => line.startsWith('C2,')).map((line) => line.split(',')[1])).toEqual([
      'payment_timeliness',
      'churn_tendency',
    ]);
  });

  it('cleaning.csv lists each row set aside, and no other', () => {
    expect(read('cleaning.csv')).toBe(
      [
        'file,line,rule,value',
        'orders,80,repeated-row,A0',
        'orders,81,unreadable-date,2024-02-30',
        'orders,82,zero-amount,0',
        'orders,83,negative-amount,-5',
        'orders,84,test-order,test',
        'orders,85,unknown-customer,C9',
        'orders,86,unreadable-quote,"D6,C1,""2024-02-01,5,completed,"',
        "orders,87,unknown-customer,'=1+1",
        '',
      ].join('\n'),
    );
  });

  it('summary.json reconciles', () => {
    const summary = JSON.parse(read('summary.json')) as {
      tiers: object;
      files: { file: string; read: number; accepted: number; setAside: number }[];
      group: object;
      unusedIndicators: string[];
    };
    expect(summary.tiers).toEqual({ vip: 0, key: 2, normal: 0, 'at-risk': 0, 'not-scored': 1 });
    expect(summary.group).toEqual({ repurchase_rate: 1, buyers: 2, repeatBuyers: 2, spend: '3800000' });
    expect(summary.files.find(({ file }) => file === 'orders')).toMatchObject({
      read: 87,
      accepted: 79,
      setAside: 8,
    });
    for (const { read: all, accepted, setAside } of summary.files) expect(all).toBe(accepted + setAside);
    expect(summary.unusedIndicators).toEqual(['something_else']);
  });

  it('the same input gives the same bytes, also over an older result', () => {
    const before = OUTPUTS.map(read);
    expect(score(folder(writeCompany(COMPANY)), out).exit).toBe(0);
    expect(OUTPUTS.map(read)).toEqual(before);
  });

  it('another encoding and another line end change no byte', () => {
    const bytes = (text: string): Uint8Array =>
      // 上海精工 and 北方重工 in GB18030, by the code table.
      Uint8Array.from(
        [...text.replaceAll('\n', '\r\n')].flatMap((letter) => GB18030[letter] ?? [letter.charCodeAt(0)]),
      );
    const other = join(folder(newFolder()), 'gb');
    expect(score(folder(writeCompany(COMPANY, bytes)), other).exit).toBe(0);
    for (const name of ['metrics.csv', 'scores.csv', 'problems.csv', 'cleaning.csv']) {
      expect(readFileSync(join(other, name), 'utf8')).toBe(read(name));
    }
  });
});

const GB18030: Readonly<Record<string, readonly number[]>> = {
  上: [0xc9, 0xcf],
  海: [0xba, 0xa3],
  精: [0xbe, 0xab],
  工: [0xb9, 0xa4],
  北: [0xb1, 0xb1],
  方: [0xb7, 0xbd],
  重: [0xd6, 0xd8],
};

describe('assay score refuses', () => {
  const data = folder(writeCompany(COMPANY));

  /** The company with one file replaced. */
  function broken(name: string, content: string | Uint8Array): string {
    const copy = folder(writeCompany(COMPANY));
    writeFileSync(join(copy, name), content);
    return copy;
  }

  it.each([
    ['a wrong header', 'orders.csv', 'order,amount\n1,2\n', 'header-columns-missing'],
    ['an empty file', 'values.csv', '', 'file-empty'],
    ['a workbook by another name', 'orders.csv', Uint8Array.of(0x50, 0x4b, 0x03, 0x04, 0, 0), 'file-binary'],
    [
      'a NUL byte',
      'surveys.csv',
      'response_id,customer_id,at,question,score\nR1,\0,2024-01-01,nps,9\n',
      'file-binary',
    ],
    ['UTF-16', 'customers.csv', Uint8Array.of(0xff, 0xfe, 0x63, 0), 'encoding-unsupported'],
    ['a workbook', 'orders.xlsx', 'x', 'format-unsupported'],
  ])('%s, and leaves nothing behind', (_, name, content, code) => {
    const parent = folder(newFolder());
    const out = join(parent, 'out');
    const run = score(broken(name, content), out);
    expect(run.exit).toBe(1);
    expect(errorOf(run)).toMatchObject({ code });
    expect(readdirSync(parent)).toEqual([]);
  });

  it('and leaves an older result as it was', () => {
    const out = folder(newFolder());
    mkdirSync(join(out, 'notes'));
    writeFileSync(join(out, 'scores.csv'), 'old');
    expect(score(broken('tickets.csv', 'nothing\n'), out).exit).toBe(1);
    expect(readFileSync(join(out, 'scores.csv'), 'utf8')).toBe('old');
    expect(readdirSync(out).sort()).toEqual(['notes', 'scores.csv']);
    expect(score(data, out).exit).toBe(0);
    expect(readdirSync(out).sort()).toEqual(['notes', ...OUTPUTS].sort());
  });

  it('a folder that is not there, or holds no canonical file', () => {
    expect(errorOf(score('/no/such/folder', 'x')).code).toBe('data-not-found');
    expect(errorOf(score(folder(newFolder()), 'x')).code).toBe('data-empty');
  });

  it('a model that is not there, is no JSON, has another shape or an open fault', () => {
    const models = folder(newFolder());
    const shown = JSON.parse(runAssay(['model', 'show', 's0']).stdout) as {
      dimensions: { indicators: { rule: unknown }[] }[];
    };
    const indicator = shown.dimensions[0]?.indicators[0];
    if (indicator !== undefined) indicator.rule = { kind: 'bands', bands: [] };
    const contents = { 'text.json': 'hello', 'shape.json': '{"key":1}', 'fault.json': JSON.stringify(shown) };
    const codes = Object.entries(contents).map(([name, content]) => {
      writeFileSync(join(models, name), content);
      const run = runAssay([
        'score',
        '--model',
        join(models, name),
        '--data',
        data,
        '--as-of',
        '2024-12-31',
        '--out',
        'x',
      ]);
      return [run.exit, errorOf(run).code];
    });
    expect(codes).toEqual([
      [1, 'input-not-json'],
      [1, 'model-shape'],
      [1, 'model-not-usable'],
    ]);
    const unknown = runAssay([
      'score',
      '--model',
      's9',
      '--data',
      data,
      '--as-of',
      '2024-12-31',
      '--out',
      'x',
    ]);
    expect([unknown.exit, errorOf(unknown).code]).toEqual([1, 'model-not-found']);
    expect(existsSync('x')).toBe(false);
  });

  it.each(['2024-02-30', '31.12.2024', ''])('the as-of day %p as wrong usage', (asOf) => {
    const run = score(data, 'x', asOf);
    expect(run.exit).toBe(2);
    expect(errorOf(run).code).toBe('usage');
  });

  it.each([[['score']], [['score', '--modell', 's0']], [['scores']], [[]]])('%j as wrong usage', (args) => {
    const run = runAssay(args);
    expect(run.exit).toBe(2);
    expect(errorOf(run).code).toBe('usage');
  });
});

describe('assay score with part of the files', () => {
  it('takes the customers from the records where there is no such file', () => {
    const { orders = [], invoices = [] } = COMPANY;
    const out = join(folder(newFolder()), 'out');
    expect(score(folder(writeCompany({ orders, invoices })), out).exit).toBe(0);
    const metrics = rowsOf(join(out, 'metrics.csv'));
    expect([...metrics.keys()]).toEqual(['C1', 'C2', 'C9', "'=1+1"]);
    expect(metrics.get('C1')).toMatchObject({ spend: '1200000', complaint_rate: '', tenure_months: '' });
  });

  it('sums order lines, and leaves to orders what stands there', () => {
    const { customers = [], orders = [] } = COMPANY;
    const lines = [
      'order_id,customer_id,ordered_at,amount,product_type',
      'L1,C1,2024-05-01,0.005,pumps',
      'L1,C1,2024-05-01,0.01,motors',
      'A0,C1,2024-01-15,77,pumps',
      'D2,C1,2024-02-01,77,pumps',
      'L1,C1,2024-05-01,0.005,pumps',
    ];
    const out = join(folder(newFolder()), 'out');
    expect(score(folder(writeCompany({ customers, orders, order_lines: lines })), out).exit).toBe(0);
    expect(rowsOf(join(out, 'metrics.csv')).get('C1')).toMatchObject({
      spend: '1200000.015',
      order_count: '13',
      product_breadth: '2',
    });
    expect(readFileSync(join(out, 'cleaning.csv'), 'utf8')).toContain('order_lines,6,repeated-row');
  });
});
