import { parseMoment, type Moment } from '../calendar/moment.js';
import { decimalToNumber, parseDecimal, type Decimal } from '../decimal/decimal.js';
import type { RowRule } from './set-aside.js';
import type { Column, ColumnKind } from './tables.js';

export type CellValue = string | number | boolean | Moment | Decimal | null;

/** Reads the trimmed text of a cell that is not blank; undefined when it cannot be read. */
export type CellReader = (text: string) => CellValue | undefined;

/** What is wrong with a cell of this kind that cannot be read. */
export const UNREADABLE: Readonly<Record<ColumnKind, RowRule>> = {
  text: 'unreadable-word',
  moment: 'unreadable-date',
  amount: 'unreadable-number',
  number: 'unreadable-number',
  choice: 'unreadable-word',
  flag: 'unreadable-word',
};

const FLAGS: ReadonlyMap<string, boolean> = new Map([
  ...['true', 'yes', 'y', '1', '是'].map((word) => [word, true] as const),
  ...['false', 'no', 'n', '0', '否'].map((word) => [word, false] as const),
]);

/** A reader for a column's cells. Formula-looking text stays the text that it is. */
export function cellReader(column: Column): CellReader {
  switch (column.kind) {
    case 'text':
      return (text) => text;
    case 'moment':
      return remembering(parseMoment);
    case 'amount':
      return parseDecimal;
    case 'number':
      return (text) => {
        const decimal = parseDecimal(text);
        return decimal === undefined ? undefined : decimalToNumber(decimal);
      };
    case 'flag':
      return (text) => FLAGS.get(text.toLowerCase());
    case 'choice': {
      const words = new Map(column.choices?.map((word) => [word, word]));
      return (text) => words.get(text) ?? words.get(text.toLowerCase());
    }
  }
}

/** Neighbouring rows often carry the same time: the last reading is kept. */
function remembering<T>(read: (text: string) => T): (text: string) => T {
  let lastText = '';
  let last = read(lastText);
  return (text) => {
    if (text !== lastText) {
      last = read(text);
      lastText = text;
    }
    return last;
  };
}
