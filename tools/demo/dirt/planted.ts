import type { Flaw } from '../table.ts';

export const FILE_NAMES = [
  'customers',
  'orders',
  'order_lines',
  'invoices',
  'tickets',
  'interactions',
  'surveys',
  'values',
] as const;

export type FileName = (typeof FILE_NAMES)[number];

/** How many rows of a flaw were there by the end of June 2026, and how many came in the quarter after. */
export interface Planted {
  readonly early: number;
  readonly late: number;
}

const rows = (early: number, late: number): Planted => ({ early, late });

/**
 * The planted dirt: every row of the demo's files that must not count, by file and flaw.
 * An import that sets aside more or fewer rows is wrong.
 */
export const PLANTED_DIRT: Readonly<Record<FileName, Readonly<Partial<Record<Flaw, Planted>>>>> = {
  customers: {
    'repeated-row': rows(2, 1),
    'repeated-id': rows(1, 1),
    'unreadable-missing': rows(1, 1),
    'unreadable-columns': rows(1, 0),
  },
  orders: {
    'repeated-row': rows(6, 3),
    'repeated-id': rows(3, 2),
    'zero-amount': rows(8, 4),
    'negative-amount': rows(5, 2),
    'test-order': rows(6, 2),
    'unknown-customer': rows(4, 2),
    'unreadable-date': rows(5, 2),
    'unreadable-number': rows(3, 1),
    'unreadable-missing': rows(4, 2),
    'unreadable-word': rows(2, 1),
    'unreadable-columns': rows(2, 1),
    'unreadable-quote': rows(1, 0),
  },
  order_lines: {
    'repeated-row': rows(5, 2),
    'zero-amount': rows(4, 1),
    'test-order': rows(2, 1),
    'unknown-customer': rows(2, 1),
    'unreadable-number': rows(1, 1),
  },
  invoices: {
    'repeated-row': rows(4, 2),
    'unknown-customer': rows(2, 1),
    'unreadable-date': rows(3, 1),
    'unreadable-missing': rows(2, 1),
  },
  tickets: {
    'repeated-row': rows(3, 1),
    'unknown-customer': rows(2, 1),
    'unreadable-date': rows(2, 1),
    'unreadable-word': rows(2, 1),
    'unreadable-columns': rows(1, 0),
  },
  interactions: {
    'repeated-row': rows(5, 2),
    'unknown-customer': rows(3, 1),
    'unreadable-date': rows(2, 1),
    'unreadable-missing': rows(2, 1),
  },
  surveys: {
    'repeated-row': rows(2, 1),
    'unknown-customer': rows(2, 1),
    'unreadable-number': rows(3, 1),
  },
  values: {
    'repeated-row': rows(2, 1),
    'unknown-customer': rows(1, 1),
    'unreadable-number': rows(2, 1),
  },
};

/** Odd cells in rows that are valid all the same: an import must keep them as they are. */
export const PLANTED_ODDITIES = {
  /** Survey comments that a spreadsheet would run as a formula. */
  formulaComments: rows(6, 2),
  /** `139****5678`. */
  maskedPhones: 12,
  /** `1395678`: masked once, then the asterisks got lost. */
  phonesWithoutAsterisks: 3,
  missingEmails: 9,
} as const;
