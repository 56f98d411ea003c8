import { createHash } from 'node:crypto';
import { DEMO_SEED, FILE_NAMES, generateCompany } from './index.ts';

const hash = (text: string): string => createHash('sha256').update(text).digest('hex');
const hashes = (seed: number, asOf: string): string[] => {
  const { files } = generateCompany(seed, { asOf });
  return FILE_NAMES.map((file) => hash(files[file]));
};

describe('the demo company', () => {
  it('is byte for byte the same for the same seed', () => {
    expect(hashes(DEMO_SEED, '2026-09-30')).toEqual(hashes(DEMO_SEED, '2026-09-30'));
  });

  it('is another company for another seed', () => {
    const other = hashes(DEMO_SEED + 1, '2026-09-30');
    for (const [place, one] of hashes(DEMO_SEED, '2026-09-30').entries()) {
      expect(other[place]).not.toBe(one);
    }
  });

  it('covers 300 customers and 24 months up to 2026-09-30 when no day is given', () => {
    const company = generateCompany(DEMO_SEED);
    expect(company.customers).toHaveLength(300);
    expect(company.files).toEqual(generateCompany(DEMO_SEED, { asOf: '2026-09-30' }).files);
    const days = company.files.orders
      .split('\n')
      .flatMap((line) => /^SO\d+,C\d+,(\d{4}-\d\d-\d\d),/.exec(line)?.[1] ?? [])
      .filter((text) => text >= '2024-01-01' && text !== '2026-02-30');
    const ordered = [...days].sort();
    expect(ordered[0]).toBe('2024-10-08');
    expect(ordered.at(-1)).toBe('2026-09-30');
  });

  it('shows the end of June as the beginning of the whole, but for what was entered later', () => {
    const before = generateCompany(DEMO_SEED, { asOf: '2026-06-30' });
    const whole = generateCompany(DEMO_SEED);
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
