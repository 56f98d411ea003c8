import { createTableReader, type RowRule } from '@assay/metrics';
import {
  DEMO_SEED,
  FILE_NAMES,
  FORMULA_COMMENTS,
  generateCompany,
  PLANTED_DIRT,
  PLANTED_ODDITIES,
  type FileName,
} from '../index.ts';
import { recount } from './recount.ts';

const june = generateCompany(DEMO_SEED, { asOf: '2026-06-30' });
const september = generateCompany(DEMO_SEED);

/** What the stated list says a file of either day holds. */
function stated(file: FileName, withLate: boolean): Record<string, number> {
  return Object.fromEntries(
    Object.entries(PLANTED_DIRT[file])
      .map(([flaw, { early, late }]) => [flaw, withLate ? early + late : early] as const)
      .filter(([, count]) => count > 0),
  );
}

describe.each([
  ['2026-06-30', june, false],
  ['2026-09-30', september, true],
] as const)('the planted dirt on %s', (_day, company, withLate) => {
  it.each(FILE_NAMES)('is in %s exactly as stated', (file) => {
    const { rows, accepted, setAside } = company.dirt[file];
    expect(setAside).toEqual(stated(file, withLate));
    expect(rows).toBe(accepted + Object.values(setAside).reduce((sum, count) => sum + count, 0));
  });

  it.each(FILE_NAMES)('is found in the text of %s by counting again', (file) => {
    expect(recount(company.files, file)).toEqual(company.dirt[file]);
  });

  it('is what the reader of the canonical files sets aside', () => {
    const customers = new Set<string>();
    for (const file of FILE_NAMES) {
      const found: Partial<Record<RowRule, number>> = {};
      const reader = createTableReader(
        file,
        {
          row: ({ customerId }) => void (file === 'customers' && customers.add(customerId)),
          setAside: ({ rule }) => void (found[rule] = (found[rule] ?? 0) + 1),
        },
        customers,
      );
      reader.push(company.files[file]);
      reader.finish();
      expect({ file, refusal: reader.refusal(), found }).toEqual({
        file,
        refusal: undefined,
        found: company.dirt[file].setAside,
      });
      expect(reader.counts()).toMatchObject({
        read: company.dirt[file].rows,
        accepted: company.dirt[file].accepted,
      });
    }
  });
});

describe('odd cells in valid rows', () => {
  it('are as many as stated', () => {
    const phones = september.customers.map(({ phone }) => phone);
    expect(phones.filter((phone) => /^1\d\d\*{4}\d{4}$/.test(phone))).toHaveLength(
      PLANTED_ODDITIES.maskedPhones,
    );
    expect(phones.filter((phone) => /^1\d{6}$/.test(phone))).toHaveLength(
      PLANTED_ODDITIES.phonesWithoutAsterisks,
    );
    expect(september.customers.filter(({ email }) => email === '')).toHaveLength(
      PLANTED_ODDITIES.missingEmails,
    );
    const formulas = (text: string): number =>
      FORMULA_COMMENTS.reduce((sum, comment) => {
        const cell = comment.includes('"') ? `"${comment.replaceAll('"', '""')}"` : comment;
        return sum + text.split('\n').filter((line) => line.endsWith(`,${cell}`)).length;
      }, 0);
    const { early, late } = PLANTED_ODDITIES.formulaComments;
    expect(formulas(june.files.surveys)).toBe(early);
    expect(formulas(september.files.surveys)).toBe(early + late);
  });
});
