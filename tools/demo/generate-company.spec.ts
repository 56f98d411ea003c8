import { createHash } from 'node:crypto';
import { DEMO_SEED, FILE_NAMES, generateCompany, type Company } from './index.ts';

const hash = (text: string): string => createHash('sha256').update(text).digest('hex');
const hashes = ({ files }: Company): string[] => FILE_NAMES.map((file) => hash(files[file]));

const whole = generateCompany(DEMO_SEED);
const before = generateCompany(DEMO_SEED, { asOf: '2026-06-30' });

describe('the demo company', () => {
  it('is byte for byte the same for the same seed, and ends on 2026-09-30 when no day is given', () => {
    expect(hashes(generateCompany(DEMO_SEED, { asOf: '2026-09-30' }))).toEqual(hashes(whole));
  });

  it('is another company for another seed', () => {
    const other = hashes(generateCompany(DEMO_SEED + 1));
    for (const [place, one] of hashes(whole).entries()) expect(other[place]).not.toBe(one);
  });

  it('covers 300 customers and 24 months of workdays', () => {
    expect(whole.customers).toHaveLength(300);
    const ordered = whole.files.orders
      .split('\n')
      .flatMap((line) => /^SO\d+,C\d+,(202[456]-(?:0\d|1[012])-\d\d),/.exec(line)?.[1] ?? [])
      .filter((text) => text !== '2026-02-30')
      .sort();
    expect([ordered[0], ordered.at(-1)]).toEqual(['2024-10-08', '2026-09-30']);
  });

  it('shows the end of June as the beginning of the whole, but for what was entered later', () => {
    for (const file of ['orders', 'order_lines', 'interactions', 'surveys'] as const) {
      expect(whole.files[file].startsWith(before.files[file])).toBe(true);
    }
    for (const file of FILE_NAMES) {
      const lines = before.files[file].split('\n');
      expect(whole.files[file].split('\n').length).toBeGreaterThan(lines.length);
      // nothing in a file of June speaks of July; in a due day it may
      const late = lines.filter((line) => /,2026-(0[789]|1\d)-\d\d/.test(line));
      expect(file === 'invoices' ? [] : late).toEqual([]);
    }
    const paid = before.files.invoices.split('\n').map((line) => line.split(',')[4] ?? '');
    expect(paid.filter((text) => text > '2026-06-30' && text !== 'paid_at')).toEqual([]);
  });

  it('refuses a day that is none', () => {
    expect(() => generateCompany(DEMO_SEED, { asOf: '2026-06-31' })).toThrow(RangeError);
  });
});
