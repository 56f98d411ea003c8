import type { Cell, Flaw, Row } from '../table.ts';
import { NOT_DAYS, type Shape } from './shapes.ts';

const entry = <T>(list: readonly T[], place: number): T => {
  const found = list[place % list.length];
  if (found === undefined) throw new RangeError('the shape offers nothing for this flaw');
  return found;
};

function changed(cells: readonly Cell[], place: number | null, text: string): readonly Cell[] {
  if (place === null) throw new RangeError('the file has no column for this flaw');
  return cells.map((cell, at) => (at === place ? text : cell));
}

const textOf = (cell: Cell | undefined): string => (typeof cell === 'string' ? cell : (cell?.before ?? ''));

/**
 * A new row with the flaw, made from a valid one.
 *
 * @param serial a number that no other spoilt row of the file has: it makes ids and chooses among variants
 */
export function spoil(row: Row, flaw: Flaw, shape: Shape, serial: number): Row {
  if ('raw' in row.cells) throw new RangeError('only whole rows can be spoilt');
  const own = row.cells;
  const fresh = shape.prefix === null ? own : changed(own, 0, shape.prefix + String(serial).padStart(3, '0'));
  const made = (cells: readonly Cell[]): Row => ({ known: row.known, cells, flaw });
  const written = (raw: string): Row => ({ known: row.known, cells: { raw }, flaw });
  switch (flaw) {
    case 'repeated-row':
      return made(own);
    case 'repeated-id':
      // the same record again, written differently
      return shape.number === null
        ? made(changed(own, 1, `${textOf(own[1])}（重复建档）`))
        : made(changed(own, shape.number, `1${textOf(own[shape.number])}`));
    case 'zero-amount':
      return made(changed(fresh, shape.number, '0.00'));
    case 'negative-amount':
      return made(changed(fresh, shape.number, `-${textOf(own[shape.number ?? 0])}`));
    case 'test-order':
      return made(changed(fresh, shape.status, 'test'));
    case 'unknown-customer':
      // every third row names no customer at all
      return made(
        changed(fresh, shape.customer, serial % 3 === 0 ? '' : `C9${String(serial).padStart(3, '0')}`),
      );
    case 'unreadable-date':
      return made(changed(fresh, shape.date, entry(NOT_DAYS, serial)));
    case 'unreadable-number':
      return made(changed(fresh, shape.number, entry(shape.notNumbers, serial)));
    case 'unreadable-missing':
      return made(changed(fresh, entry(shape.required, serial), ''));
    case 'unreadable-word':
      return made(changed(fresh, shape.word?.[0] ?? null, shape.word?.[1] ?? ''));
    case 'unreadable-columns':
      // the export broke off in the third cell
      return written([textOf(fresh[0]), textOf(fresh[1]), textOf(fresh[2]).slice(0, 6)].join(','));
    case 'unreadable-quote':
      return written(
        fresh.map((cell, at) => (at === shape.number ? `"${textOf(cell)}` : textOf(cell))).join(','),
      );
  }
}
