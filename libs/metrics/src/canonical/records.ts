import type { Moment } from '../calendar/moment.js';
import type { Decimal } from '../decimal/decimal.js';
import type { TABLES, TableKey } from './tables.js';

type Camel<Key extends string> = Key extends `${infer Head}_${infer Tail}`
  ? `${Head}${Capitalize<Camel<Tail>>}`
  : Key;

interface Kinds {
  text: string;
  moment: Moment;
  amount: Decimal;
  number: number;
  flag: boolean;
}

type Filled<C> = C extends { kind: 'choice'; choices: readonly (infer Word)[] }
  ? Word
  : C extends { kind: infer Kind extends keyof Kinds }
    ? Kinds[Kind]
    : never;

type Cell<C> = C extends { required: true } | { blank: string } ? Filled<C> : Filled<C> | null;

/**
 * A typed row of a canonical file: its columns in camel case (`ordered_at` is `orderedAt`),
 * null where an optional cell is blank or its column is not there.
 */
export type RecordOf<K extends TableKey> = {
  readonly [C in (typeof TABLES)[K]['columns'][number] as Camel<C['key']>]: Cell<C>;
};

export type CustomerRecord = RecordOf<'customers'>;
export type OrderRecord = RecordOf<'orders'>;
export type OrderLineRecord = RecordOf<'order_lines'>;
export type InvoiceRecord = RecordOf<'invoices'>;
export type TicketRecord = RecordOf<'tickets'>;
export type InteractionRecord = RecordOf<'interactions'>;
export type SurveyRecord = RecordOf<'surveys'>;
export type ValueRecord = RecordOf<'values'>;

/** `ordered_at` -> `orderedAt` */
export function camelCase(key: string): string {
  return key.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
}
