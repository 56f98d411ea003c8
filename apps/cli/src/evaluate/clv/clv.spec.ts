import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { formatDay, parseDay } from '@assay/metrics';
import { runAssay } from '../../../testing/run-assay.js';

const START = parseDay('2024-01-01') ?? NaN;
const TERMS = ['--horizon-days', '365', '--annual-rate', '0.1', '--end', '2024-12-31'];

/** Lines of 300 customers, the same whoever writes them: Park & Miller's generator with multiplier 48271. */
function purchases(): string[] {
  let state = 20240101;
  const next = (below: number) => {
    state = (state * 48271) % 2147483647;
    return state % below;
  };
  const lines: string[] = [];
  for (let customer = 0; customer < 300; customer += 1) {
    let day = next(90);
    const gap = 10 + next(120);
    const base = 10 + next(100);
    const drop = [2, 12, 55][next(3)] ?? 0;
    while (day <= 400) {
      lines.push(`K${customer},${formatDay(START + day)},${base + next(50)}`);
      if (next(100) < drop) break;
      day += 1 + next(gap);
    }
  }
  return lines;
}

function fileOf(lines: readonly string[], name = 'orders.csv'): string {
  const file = join(mkdtempSync(join(tmpdir(), 'assay-clv-')), name);
  writeFileSync(file, `${lines.join('\n')}\n`);
  return file;
}

interface Answer {
  parameters: Record<string, number>;
  logLikelihood: number;
  spendLogLikelihood: number;
  rows: Record<string, unknown>;
  file: string;
  clv: number;
}

function clvOf(args: readonly string[], stdin = ''): Answer {
  const { exit, stdout, stderr } = runAssay(['evaluate', 'clv', ...args], stdin);
  if (exit !== 0) throw new Error(stderr);
  return JSON.parse(stdout) as Answer;
}

function errorOf(args: readonly string[], stdin = '') {
  const { exit, stdout, stderr } = runAssay(['evaluate', 'clv', ...args], stdin);
  expect(stdout).toBe('');
  return { exit, ...(JSON.parse(stderr) as { error: { code: string; facts: object } }).error };
}

const cells = (file: string) =>
  readFileSync(file, 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => line.split(','));

describe('assay evaluate clv', () => {
  const input = fileOf(['customer,date,amount', ...purchases()]);
  const answer = clvOf([input, ...TERMS]);

  it('scipy 1.17 (minimize, hyp2f1 of mpmath) on the same lines: parameters, likelihoods, three customers', () => {
    const expected = {
      r: 0.6040471049544561,
      alpha: 3.2256788837801715,
      a: 0.5549642452184969,
      b: 3.5561717355510734,
      p: 10.567299958510947,
      q: 6.796747949133694,
      v: 45.97881166389557,
    };
    for (const [name, value] of Object.entries(expected)) {
      expect(Math.abs((answer.parameters[name] ?? NaN) / value - 1)).toBeLessThan(1e-4);
    }
    expect(answer.logLikelihood).toBeCloseTo(-3844.988607930561, 6);
    expect(answer.spendLogLikelihood).toBeCloseTo(-1106.9370169844246, 6);
    const [, ...rows] = cells(answer.file);
    const figures = rows.slice(0, 3).map((row) => row.slice(1, 5).map(Number));
    const reference = [
      [1, 0.6141596969446166, 83.8180129361806, 49.17419917910444],
      [0.15525625481779703, 0.21336152246250353, 107.82877192285527, 21.981165168739434],
      [0.5121282185216959, 1.8436122846083347, 89.60796397284827, 157.95811970698657],
    ];
    figures.forEach((row, place) =>
      row.forEach((value, at) => {
        expect(Math.abs(value / (reference[place]?.[at] ?? NaN) - 1)).toBeLessThan(1e-4);
      }),
    );
  });

  it('states the clock, the window and how many customers it rests on, and leaves a line for each', () => {
    expect(answer).toMatchObject({
      clock: 'weeks of 7 days; a year has 365 days',
      window: { from: '2024-01-01', to: '2024-12-31', weeks: 365 / 7 },
      customers: 300,
      repeatCustomers: 225,
      spendCustomers: 225,
      horizonDays: 365,
      annualRate: 0.1,
      rows: { read: 1755, afterEnd: 103, setAside: 0, firstSetAside: [] },
      file: input.replace('orders.csv', 'orders-clv.csv'),
    });
    const [header, ...rows] = cells(answer.file);
    expect(header).toEqual([
      'customer',
      'probability_alive',
      'expected_purchases',
      'expected_spend',
      'clv',
      'repeat_purchases',
      'recency_weeks',
      'age_weeks',
      'historic_spend',
    ]);
    expect(rows).toHaveLength(300);
    expect(rows.reduce((total, row) => total + Number(row[4]), 0)).toBeCloseTo(answer.clv, 6);
    expect(readdirSync(join(input, '..')).sort()).toEqual(['orders-clv.csv', 'orders.csv']);
  });

  it('columns may have other places and names, a file no header, and times of day; lines that are no purchase are named', () => {
    const moved = purchases().map((line) => {
      const [customer, date, amount] = line.split(',');
      return `x;${amount};${date} 08:30;${customer}`;
    });
    const other = fileOf([
      '备注;金额;日期;客户',
      'x;5;2024-02-30;K1',
      'x;-5;2024-02-01;K1',
      'x;five;2024-02-01;K1',
      'x;5;2024-02-01;',
      'x;5',
      ...moved,
    ]);
    const out = join(other, '..', 'values.csv');
    const found = clvOf([other, ...TERMS, '--out', out]);
    expect(found.parameters).toEqual(answer.parameters);
    expect(found.rows).toMatchObject({
      read: 1760,
      setAside: 5,
      firstSetAside: [
        { line: 2, rule: 'date' },
        { line: 3, rule: 'amount-negative' },
        { line: 4, rule: 'amount' },
        { line: 5, rule: 'customer' },
        { line: 6, rule: 'line' },
      ],
    });
    expect(readFileSync(out, 'utf8')).toBe(readFileSync(answer.file, 'utf8'));
    expect(clvOf([fileOf(purchases()), ...TERMS]).parameters).toEqual(answer.parameters);
  });

  it('refuses too few repeat customers, no purchases, and a file without the columns; nothing is written', () => {
    const few = fileOf(purchases().slice(0, 200));
    expect(errorOf([few, ...TERMS])).toMatchObject({ exit: 1, code: 'too-few-repeat-customers' });
    expect(readdirSync(join(few, '..'))).toEqual(['orders.csv']);
    const late = fileOf(['customer,date,amount', 'K1,2025-06-01,5']);
    expect(errorOf([late, ...TERMS])).toMatchObject({ exit: 1, code: 'no-purchases' });
    expect(errorOf([fileOf(['a,b', '1,2']), ...TERMS])).toMatchObject({
      exit: 1,
      code: 'header-columns-missing',
    });
    expect(errorOf(['/nowhere.csv', ...TERMS])).toMatchObject({ exit: 1, code: 'input-not-found' });
    expect(errorOf(['-', ...TERMS], '')).toMatchObject({ exit: 1, code: 'file-empty' });
  });

  it('horizon, rate and end must be given, and must be what they are called', () => {
    const codeOf = (...args: string[]) => errorOf([input, ...args]).exit;
    expect(codeOf()).toBe(2);
    expect(codeOf(...TERMS.slice(0, 4))).toBe(2);
    expect(codeOf('--horizon-days', '0', ...TERMS.slice(2))).toBe(2);
    expect(codeOf('--horizon-days', '1.5', ...TERMS.slice(2))).toBe(2);
    expect(codeOf('--annual-rate', '10%', ...TERMS.slice(0, 2), ...TERMS.slice(4))).toBe(2);
    expect(codeOf('--annual-rate', '-0.1', ...TERMS.slice(0, 2), ...TERMS.slice(4))).toBe(2);
    expect(codeOf('--end', '2024-02-30', ...TERMS.slice(0, 4))).toBe(2);
  });
});
