import type { FileName } from './planted.ts';

/** Where a flaw can be planted in a file: places of its columns, counted from 0. */
export interface Shape {
  readonly customer: number;
  /** Prefix of the ids given to planted rows; files without an id of their own have none. */
  readonly prefix: string | null;
  readonly date: number;
  readonly number: number | null;
  readonly status: number | null;
  /** The column that allows certain words only, and a word that is none of them. */
  readonly word: readonly [column: number, text: string] | null;
  /** Columns that must not be empty; a customer without a name stays a customer. */
  readonly required: readonly number[];
  /** What stands where a number should. */
  readonly notNumbers: readonly string[];
}

export const SHAPES: Readonly<Record<FileName, Shape>> = {
  customers: {
    customer: 0,
    prefix: 'C8',
    date: 5,
    number: null,
    status: null,
    word: null,
    required: [0],
    notNumbers: [],
  },
  orders: {
    customer: 1,
    prefix: 'SO9',
    date: 2,
    number: 3,
    status: 4,
    word: [4, '已作废'],
    required: [2, 3],
    notNumbers: ['面议', '12O0.00', '约5万'],
  },
  order_lines: {
    customer: 1,
    prefix: 'SO9',
    date: 2,
    number: 3,
    status: 6,
    word: [6, '已作废'],
    required: [2, 3],
    notNumbers: ['赠品', '3S.50'],
  },
  invoices: {
    customer: 1,
    prefix: 'INV9',
    date: 3,
    number: 5,
    status: null,
    word: null,
    required: [3, 5],
    notNumbers: ['待核'],
  },
  tickets: {
    customer: 1,
    prefix: 'TK9',
    date: 2,
    number: null,
    status: null,
    word: [3, '表扬'],
    required: [2, 3],
    notNumbers: [],
  },
  interactions: {
    customer: 1,
    prefix: 'IA9',
    date: 2,
    number: null,
    status: null,
    word: null,
    required: [2, 3],
    notNumbers: [],
  },
  surveys: {
    customer: 1,
    prefix: 'SV9',
    date: 2,
    number: 4,
    status: null,
    word: null,
    required: [2, 4],
    notNumbers: ['很满意', '不清楚', '未答'],
  },
  values: {
    customer: 0,
    prefix: null,
    date: 3,
    number: 2,
    status: null,
    word: null,
    required: [2],
    notNumbers: ['约8%', '暂无'],
  },
};

/** Days that no calendar has. */
export const NOT_DAYS = ['2026-02-30', '2025-13-08', '待确认', '0000-00-00'] as const;
