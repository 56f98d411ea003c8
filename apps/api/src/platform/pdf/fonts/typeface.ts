import { readCharacterMap, type CharacterMap } from './character-map.js';
import type { FontTables } from './woff.js';

/** A TrueType font opened for reading single glyphs. */
export interface Typeface {
  readonly tables: FontTables;
  readonly characters: CharacterMap;
  /** The glyph's outline as stored; empty for a blank one. */
  outline(glyph: number): Buffer;
  /** Advance width and left side bearing, in font units: the glyph's four bytes of `hmtx`. */
  metrics(glyph: number): { readonly advance: number; readonly bearing: number };
}

/** @throws RangeError when a table that TrueType outlines need is absent */
export function openTypeface(tables: FontTables): Typeface {
  const glyf = table(tables, 'glyf');
  const loca = table(tables, 'loca');
  const hmtx = table(tables, 'hmtx');
  const long = table(tables, 'head').readInt16BE(50) === 1;
  const full = table(tables, 'hhea').readUInt16BE(34);
  const offset = (glyph: number): number =>
    long ? loca.readUInt32BE(glyph * 4) : loca.readUInt16BE(glyph * 2) * 2;
  return {
    tables,
    characters: readCharacterMap(table(tables, 'cmap')),
    outline: (glyph) => glyf.subarray(offset(glyph), offset(glyph + 1)),
    metrics: (glyph) => ({
      advance: hmtx.readUInt16BE(Math.min(glyph, full - 1) * 4),
      bearing:
        glyph < full ? hmtx.readInt16BE(glyph * 4 + 2) : hmtx.readInt16BE(full * 4 + (glyph - full) * 2),
    }),
  };
}

/** A table that the font must have. */
export function table(tables: FontTables, tag: string): Buffer {
  const found = tables.get(tag);
  if (found === undefined) throw new RangeError(`the font has no ${tag} table`);
  return found;
}
