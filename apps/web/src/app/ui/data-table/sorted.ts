import type { Column, Sort } from './column';

/** The rows in the order wished; equal ones keep theirs, missing values come last in both directions. */
export function sorted<Row>(
  rows: readonly Row[],
  columns: readonly Column<Row>[],
  sort: Sort | undefined,
  language: string,
): readonly Row[] {
  const value = columns.find(({ key }) => key === sort?.key)?.sortBy;
  if (!sort || !value) return rows;
  const { compare } = new Intl.Collator(language, { numeric: true });
  const turn = sort.descending ? -1 : 1;
  return rows
    .map((row) => ({ row, value: value(row) }))
    .sort((a, b) => {
      if (a.value === null || b.value === null) return Number(a.value === null) - Number(b.value === null);
      if (typeof a.value === 'number' && typeof b.value === 'number') return turn * (a.value - b.value);
      return turn * compare(String(a.value), String(b.value));
    })
    .map(({ row }) => row);
}
