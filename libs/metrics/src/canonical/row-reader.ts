import { formatDay } from '../calendar/day.js';
import { hoursBetween } from '../calendar/moment.js';
import { cellReader, UNREADABLE, type CellReader, type CellValue } from './cells.js';
import type { Header } from './header.js';
import { camelCase, type RecordOf } from './records.js';
import type { Judged } from './row-judge.js';
import type { CellFault, RowRule } from './set-aside.js';
import { tableOf, type Column, type Table, type TableKey } from './tables.js';

export type RowReading<K extends TableKey> =
  /** `ignored`: cells whose value could not be read, without which the row still counts. */
  | { readonly kind: 'record'; readonly record: RecordOf<K> & Judged; readonly ignored: readonly CellFault[] }
  | { readonly kind: 'fault'; readonly fault: CellFault };

interface Slot {
  readonly key: string;
  readonly property: string;
  readonly place: number;
  readonly required: boolean;
  readonly vital: boolean;
  readonly blank: string | null;
  readonly unreadable: RowRule;
  readonly read: CellReader;
}

const NONE: readonly CellFault[] = [];

/**
 * Makes a reader of one file's rows: cells in, a typed record or the first fault out.
 * A blank `customer_id` is left to the question whether the customer is known, except in `customers`.
 */
export function createRowReader<K extends TableKey>(
  key: K,
  header: Header,
): (cells: readonly string[]) => RowReading<K> {
  const slots = slotsOf(key, header);
  return (cells) => {
    const record: Record<string, CellValue> = {};
    let ignored = NONE;
    for (const slot of slots) {
      const text = slot.place < 0 ? '' : (cells[slot.place] ?? '').trim();
      let value: CellValue | undefined = slot.blank;
      let fault: CellFault | undefined;
      if (text !== '') {
        value = slot.read(text);
        if (value === undefined) fault = { column: slot.key, rule: slot.unreadable, value: text };
      } else if (slot.required) {
        fault = { column: slot.key, rule: 'unreadable-missing', value: '' };
      }
      if (fault !== undefined) {
        if (slot.vital) return { kind: 'fault', fault };
        ignored = [...ignored, fault];
        value = slot.required ? '' : null;
      }
      record[slot.property] = value ?? null;
    }
    // The slots are the table's columns, and each reader gives its column's kind.
    return dropImpossibleTimes({ kind: 'record', record: record as RecordOf<K> & Judged, ignored });
  };
}

/** Nothing is resolved before it was opened: such a ticket counts, but as one whose resolution is not known. */
function dropImpossibleTimes<K extends TableKey>(reading: RowReading<K> & { kind: 'record' }): RowReading<K> {
  const { openedAt, resolvedAt } = reading.record;
  if (!openedAt || !resolvedAt || hoursBetween(openedAt, resolvedAt) >= 0) return reading;
  const fault: CellFault = {
    column: 'resolved_at',
    rule: 'unreadable-range',
    value: formatDay(resolvedAt.day),
  };
  return {
    kind: 'record',
    record: { ...reading.record, resolvedAt: null },
    ignored: [...reading.ignored, fault],
  };
}

function slotsOf(key: TableKey, header: Header): Slot[] {
  const table = tableOf(key);
  return table.columns.map((column): Slot => {
    const isOwner = column.key === 'customer_id' && key !== 'customers';
    return {
      key: column.key,
      property: camelCase(column.key),
      place: header.places.get(column.key) ?? -1,
      required: column.required && !isOwner,
      vital: isVital(column, table),
      blank: isOwner ? '' : (column.blank ?? null),
      unreadable: UNREADABLE[column.kind],
      read: cellReader(column),
    };
  });
}

/**
 * Whether a row cannot count when this cell is bad. Dates and statuses decide what a row means, even
 * optional ones: an invoice paid on a day that cannot be read is neither paid nor unpaid. An optional
 * number, flag or text loses only its value.
 */
function isVital(column: Column, table: Table): boolean {
  if (table.keepsRow) return column.key === table.id;
  return column.required || column.kind === 'moment' || column.kind === 'choice';
}
