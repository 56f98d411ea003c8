/** Unicode code point to glyph number. */
export type CharacterMap = ReadonlyMap<number, number>;

const SEGMENTS = 4;
const GROUPS = 12;

/**
 * Reads the `cmap` table of a TrueType font: formats 4 (basic plane) and 12 (all planes),
 * the two that carry Unicode in practice.
 */
export function readCharacterMap(cmap: Buffer): CharacterMap {
  const map = new Map<number, number>();
  const count = cmap.readUInt16BE(2);
  for (let index = 0; index < count; index++) {
    const table = cmap.subarray(cmap.readUInt32BE(4 + index * 8 + 4));
    const format = table.readUInt16BE(0);
    if (format === SEGMENTS) readSegments(table, map);
    if (format === GROUPS) readGroups(table, map);
  }
  return map;
}

function readSegments(table: Buffer, map: Map<number, number>): void {
  const bytes = table.readUInt16BE(6);
  const ends = 14;
  const starts = ends + bytes + 2;
  const deltas = starts + bytes;
  const offsets = deltas + bytes;
  for (let at = 0; at < bytes; at += 2) {
    const end = table.readUInt16BE(ends + at);
    const start = table.readUInt16BE(starts + at);
    const delta = table.readUInt16BE(deltas + at);
    const offset = table.readUInt16BE(offsets + at);
    for (let code = start; code <= end && code !== 0xffff; code++) {
      const listed = offset === 0 ? code : table.readUInt16BE(offsets + at + offset + (code - start) * 2);
      const glyph = listed === 0 ? 0 : (listed + delta) & 0xffff;
      if (glyph !== 0) map.set(code, glyph);
    }
  }
}

function readGroups(table: Buffer, map: Map<number, number>): void {
  const groups = table.readUInt32BE(12);
  for (let group = 0; group < groups; group++) {
    const at = 16 + group * 12;
    const start = table.readUInt32BE(at);
    const end = table.readUInt32BE(at + 4);
    const glyph = table.readUInt32BE(at + 8);
    for (let code = start; code <= end; code++) map.set(code, glyph + code - start);
  }
}
