import { LIMITS } from '../csv/limits.js';
import { tableOf, type TableKey } from './tables.js';

/**
 * - `header-missing`: the file has no line that is not blank
 * - `header-too-long`, `header-too-many-columns`: over a limit, named in the facts
 * - `header-columns-missing`: `missing` lists the columns that must be there and are not
 * - `header-columns-repeated`: `repeated` lists the names that stand twice
 */
export type HeaderRefusalCode =
  | 'header-missing'
  | 'header-too-long'
  | 'header-too-many-columns'
  | 'header-columns-missing'
  | 'header-columns-repeated';

export interface HeaderRefusal {
  readonly kind: 'refused';
  readonly code: HeaderRefusalCode;
  readonly facts: Record<string, string | number | readonly string[]>;
}

export interface Header {
  readonly kind: 'header';
  readonly delimiter: string;
  /** Number of cells that every row must have. */
  readonly cells: number;
  /** Place of each known column that the file has. */
  readonly places: ReadonlyMap<string, number>;
  /** Columns that the product does not know; they are ignored. */
  readonly unknown: readonly string[];
}

const DELIMITERS = [',', ';', '\t'] as const;

/**
 * Reads a header line. Order, case and surrounding blanks do not matter. The delimiter is the one of
 * comma, semicolon and tab that finds most of the table's columns.
 */
export function readHeader(key: TableKey, line: string | undefined): Header | HeaderRefusal {
  if (line === undefined) return refused('header-too-long', { limit: LIMITS.lineChars });
  if (line.trim() === '') return refused('header-missing', {});
  const table = tableOf(key);
  const known = new Set(table.columns.map((column) => column.key));
  const readings = DELIMITERS.map((delimiter) => ({ delimiter, names: namesOf(line, delimiter) }));
  const best = readings.reduce((a, b) => (hits(b.names, known) > hits(a.names, known) ? b : a));
  const { delimiter, names } = best;
  const limit = LIMITS.columns;
  if (names.length > limit) return refused('header-too-many-columns', { limit, columns: names.length });
  const missing = table.columns
    .filter((column) => column.required && !names.includes(column.key))
    .map((column) => column.key);
  if (missing.length > 0) return refused('header-columns-missing', { missing, found: names.slice(0, 20) });
  const repeated = names.filter((name, place) => known.has(name) && names.indexOf(name) !== place);
  if (repeated.length > 0) return refused('header-columns-repeated', { repeated });
  return {
    kind: 'header',
    delimiter,
    cells: names.length,
    places: new Map(names.flatMap((name, place) => (known.has(name) ? [[name, place] as const] : []))),
    unknown: names.filter((name) => name !== '' && !known.has(name)),
  };
}

function namesOf(line: string, delimiter: string): string[] {
  return line.split(delimiter).map((cell) =>
    cell
      .trim()
      .replace(/^"(.*)"$/, '$1')
      .trim()
      .toLowerCase(),
  );
}

function hits(names: readonly string[], known: ReadonlySet<string>): number {
  return names.filter((name) => known.has(name)).length;
}

function refused(code: HeaderRefusalCode, facts: HeaderRefusal['facts']): HeaderRefusal {
  return { kind: 'refused', code, facts };
}
