/** What a cell holds. `moment`: a date, with a time or without; `amount`: an exact decimal; `number`: a float. */
export type ColumnKind = 'text' | 'moment' | 'amount' | 'number' | 'choice' | 'flag';

export interface Column {
  readonly key: string;
  readonly kind: ColumnKind;
  /** The header must name it, and a row cannot count while the cell is blank. */
  readonly required: boolean;
  /** Allowed words of a `choice`. */
  readonly choices?: readonly string[];
  /** What a blank cell means; null when absent. */
  readonly blank?: string;
}

export interface Table {
  /** The column that no two rows may share; null when only wholly equal rows are repeats. */
  readonly id: string | null;
  /** Whether every bad cell but the id loses only its value: customers are not dropped for a mistyped date. */
  readonly keepsRow: boolean;
  readonly columns: readonly Column[];
}

const text = <K extends string>(key: K) => ({ key, kind: 'text', required: false }) as const;
const needed = <K extends string>(key: K) => ({ key, kind: 'text', required: true }) as const;

/** The eight canonical files: columns, which must be there, kinds and allowed words. */
export const TABLES = {
  customers: {
    id: 'customer_id',
    keepsRow: true,
    columns: [
      needed('customer_id'),
      needed('name'),
      text('industry'),
      text('size'),
      text('region'),
      { key: 'since', kind: 'moment', required: false },
      text('owner'),
      text('department'),
      text('contact'),
      text('phone'),
      text('email'),
      { key: 'stage', kind: 'choice', required: false, choices: ['potential', 'existing', 'lost'] },
      { key: 'natural_person', kind: 'flag', required: false },
    ],
  },
  orders: {
    id: 'order_id',
    keepsRow: false,
    columns: [
      needed('order_id'),
      needed('customer_id'),
      { key: 'ordered_at', kind: 'moment', required: true },
      { key: 'amount', kind: 'amount', required: true },
      {
        key: 'status',
        kind: 'choice',
        required: false,
        choices: ['completed', 'cancelled', 'returned', 'test'],
        blank: 'completed',
      },
      text('product_type'),
      text('channel'),
      { key: 'margin', kind: 'amount', required: false },
    ],
  },
  order_lines: {
    id: null,
    keepsRow: false,
    columns: [
      needed('order_id'),
      needed('customer_id'),
      { key: 'ordered_at', kind: 'moment', required: true },
      { key: 'amount', kind: 'amount', required: true },
      text('product_type'),
      { key: 'quantity', kind: 'number', required: false },
      {
        key: 'status',
        kind: 'choice',
        required: false,
        choices: ['completed', 'cancelled', 'returned', 'test'],
        blank: 'completed',
      },
    ],
  },
  invoices: {
    id: 'invoice_id',
    keepsRow: false,
    columns: [
      needed('invoice_id'),
      needed('customer_id'),
      { key: 'issued_at', kind: 'moment', required: false },
      { key: 'due_at', kind: 'moment', required: true },
      { key: 'paid_at', kind: 'moment', required: false },
      { key: 'amount', kind: 'amount', required: true },
    ],
  },
  tickets: {
    id: 'ticket_id',
    keepsRow: false,
    columns: [
      needed('ticket_id'),
      needed('customer_id'),
      { key: 'opened_at', kind: 'moment', required: true },
      { key: 'kind', kind: 'choice', required: true, choices: ['consultation', 'complaint'] },
      { key: 'resolved_at', kind: 'moment', required: false },
      text('topic'),
      { key: 'satisfaction', kind: 'number', required: false },
    ],
  },
  interactions: {
    id: 'interaction_id',
    keepsRow: false,
    columns: [
      needed('interaction_id'),
      needed('customer_id'),
      { key: 'at', kind: 'moment', required: true },
      needed('kind'),
      text('channel'),
      { key: 'responded', kind: 'flag', required: false },
    ],
  },
  surveys: {
    id: 'response_id',
    keepsRow: false,
    columns: [
      needed('response_id'),
      needed('customer_id'),
      { key: 'at', kind: 'moment', required: true },
      needed('question'),
      { key: 'score', kind: 'amount', required: true },
      text('comment'),
    ],
  },
  values: {
    id: null,
    keepsRow: false,
    columns: [
      needed('customer_id'),
      needed('indicator'),
      { key: 'value', kind: 'number', required: true },
      { key: 'at', kind: 'moment', required: false },
      text('source'),
    ],
  },
} as const satisfies Record<string, Table>;

export type TableKey = keyof typeof TABLES;

/** In the order in which they are read: customers first, as every other file names them. */
export const TABLE_KEYS = Object.keys(TABLES) as readonly TableKey[];

/** A table without its literal types. */
export function tableOf(key: TableKey): Table {
  return TABLES[key];
}
