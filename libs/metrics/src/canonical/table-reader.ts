import { CsvReader, type LineFault } from '../csv/csv-reader.js';
import type { Layout } from '../csv/layout.js';
import { LIMITS } from '../csv/limits.js';
import { readHeader, type Header, type HeaderRefusal } from './header.js';
import { camelCase, type RecordOf } from './records.js';
import { createRowJudge, type KnownCustomers } from './row-judge.js';
import { createRowReader, type RowReading } from './row-reader.js';
import type { CellFault, RowRule, SetAside } from './set-aside.js';
import { tableOf, type TableKey } from './tables.js';

/** Takes what a file holds, in the file's order. */
export interface TableSink<K extends TableKey> {
  row(record: RecordOf<K>, line: number): void;
  /** `record` is what the row says, where it could be read. */
  setAside(row: SetAside, record: RecordOf<K> | null): void;
  /** A cell that could not be read, without which its row still counts. */
  ignored?(cell: SetAside): void;
}

/** Counters that reconcile: read = accepted + setAside. Blank lines are no rows. */
export interface TableCounts {
  readonly read: number;
  readonly accepted: number;
  readonly setAside: number;
}

export interface TableReader {
  /** Takes a piece of the file's text, of any size. */
  push(piece: string): void;
  finish(): void;
  /** Why the file as a whole is refused; no row was delivered then. Known after the header. */
  refusal(): HeaderRefusal | undefined;
  counts(): TableCounts;
  /** Columns of the file that the product does not know. */
  unknownColumns(): readonly string[];
}

const LINE_RULES: Readonly<Record<LineFault, RowRule>> = {
  quote: 'unreadable-quote',
  columns: 'unreadable-columns',
  length: 'unreadable-length',
  encoding: 'unreadable-encoding',
};

/**
 * Reads one canonical file: each row becomes a typed record or is set aside with line, column, rule
 * and value. `customers` tells which customers exist; without it every id is taken as known.
 */
export function createTableReader<K extends TableKey>(
  key: K,
  sink: TableSink<K>,
  customers?: KnownCustomers,
): TableReader {
  const judge = createRowJudge(key, customers);
  const idColumn = tableOf(key).id;
  const idProperty = idColumn === null ? null : camelCase(idColumn);
  const counts = { read: 0, accepted: 0, setAside: 0 };
  let header: Header | HeaderRefusal | undefined;
  let readRow: ((cells: readonly string[]) => RowReading<K>) | undefined;

  function aside(line: number, { column, rule, value }: CellFault, record: RecordOf<K> | null): void {
    counts.read += 1;
    counts.setAside += 1;
    sink.setAside({ file: key, line, column, rule, value: quotedBack(value) }, record);
  }

  const csv = new CsvReader({
    header(line): Layout | null {
      header = readHeader(key, line);
      if (header.kind === 'refused') return null;
      readRow = createRowReader(key, header);
      return { delimiter: header.delimiter, columns: header.cells };
    },
    row(cells, line) {
      const reading = readRow?.(cells);
      if (reading === undefined) return;
      if (reading.kind === 'fault') return aside(line, reading.fault, null);
      const { record, ignored } = reading;
      const id = idProperty === null ? null : String(record[idProperty as keyof RecordOf<K>]);
      const fault = judge(record, id, cells);
      if (fault !== undefined) return aside(line, fault, record);
      counts.read += 1;
      counts.accepted += 1;
      for (const cell of ignored) {
        sink.ignored?.({ ...cell, file: key, line, value: quotedBack(cell.value) });
      }
      sink.row(record, line);
    },
    fault: (fault, line, text) => aside(line, { column: null, rule: LINE_RULES[fault], value: text }, null),
    looksLikeRow: (cells) => readRow?.(cells).kind === 'record',
  });

  return {
    push: (piece) => csv.push(piece),
    finish: () => csv.finish(),
    refusal: () => (header?.kind === 'refused' ? header : undefined),
    counts: () => ({ ...counts }),
    unknownColumns: () => (header?.kind === 'header' ? header.unknown : []),
  };
}

function quotedBack(value: string): string {
  return value.length > LIMITS.quotedBack ? value.slice(0, LIMITS.quotedBack) : value;
}
