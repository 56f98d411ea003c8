import { Random } from '../random.ts';
import { PREVIOUS_LAST_DAY } from '../records/horizon.ts';
import type { Flaw, Row, Table } from '../table.ts';
import { PLANTED_DIRT, type FileName } from './planted.ts';
import { SHAPES, type Shape } from './shapes.ts';
import { spoil } from './spoil.ts';

/** Orders that count are spoilt, others stay; so each planted row has exactly one flaw. */
function canBeSpoilt(row: Row, shape: Shape): boolean {
  if ('raw' in row.cells || row.flaw !== undefined) return false;
  return shape.status === null || row.cells[shape.status] === 'completed';
}

/** Adds the file's planted dirt; each spoilt row stands right below the row it was made from. */
export function plantDirt(seed: number, file: FileName, table: Table): Table {
  const shape = SHAPES[file];
  const random = new Random(seed, 'dirt', file);
  const candidates = random.shuffled(
    table.rows.map((row, place) => ({ row, place })).filter(({ row }) => canBeSpoilt(row, shape)),
  );
  const early = candidates.filter(({ row }) => row.known <= PREVIOUS_LAST_DAY);
  const late = candidates.filter(({ row }) => row.known > PREVIOUS_LAST_DAY);

  const spoilt = new Map<number, Row>();
  for (const [flaw, planted] of Object.entries(PLANTED_DIRT[file]) as [
    Flaw,
    { early: number; late: number },
  ][]) {
    for (const [source, count] of [
      [early, planted.early],
      [late, planted.late],
    ] as const) {
      for (let n = 0; n < count; n++) {
        const chosen = source.pop();
        if (chosen === undefined) throw new RangeError(`too few rows in ${file} to plant ${flaw}`);
        spoilt.set(chosen.place, spoil(chosen.row, flaw, shape, spoilt.size + 1));
      }
    }
  }
  const rows = table.rows.flatMap((row, place) => {
    const dirt = spoilt.get(place);
    return dirt === undefined ? [row] : [row, dirt];
  });
  return { header: table.header, rows };
}
