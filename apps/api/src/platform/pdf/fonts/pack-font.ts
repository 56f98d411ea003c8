import { writeSfnt } from './sfnt.js';
import { table } from './typeface.js';
import type { FontTables } from './woff.js';

/** What a new font is made of; the arrays are indexed by glyph number. */
export interface FontParts {
  readonly outlines: readonly Buffer[];
  readonly advances: readonly number[];
  readonly bearings: readonly number[];
  /** Code point to glyph number, in ascending order of the code points. */
  readonly glyphs: ReadonlyMap<number, number>;
  /** Fonts the outlines came from: the new `maxp` must cover each of them. */
  readonly origins: readonly FontTables[];
}

/** Writes a TrueType file (OpenType 1.9, `glyf` flavour). Names and line metrics are the base font's. */
export function packFont(base: FontTables, parts: FontParts): Buffer {
  const { glyf, loca } = packOutlines(parts.outlines);
  return writeSfnt(
    new Map([
      ['OS/2', table(base, 'OS/2')],
      ['cmap', characterMap(parts.glyphs)],
      ['glyf', glyf],
      ['head', withUInt16(table(base, 'head'), 50, 1)],
      ['hhea', withUInt16(table(base, 'hhea'), 34, parts.outlines.length)],
      ['hmtx', horizontalMetrics(parts)],
      ['loca', loca],
      ['maxp', maximumProfile(parts)],
      ['name', table(base, 'name')],
      ['post', table(base, 'post')],
    ]),
  );
}

/** Outlines one after another, and where each begins (long offsets). */
export function packOutlines(outlines: readonly Buffer[]): { readonly glyf: Buffer; readonly loca: Buffer } {
  const loca = Buffer.alloc((outlines.length + 1) * 4);
  const even = (outline: Buffer): number => outline.length + (outline.length % 2);
  const glyf = Buffer.alloc(outlines.reduce((sum, outline) => sum + even(outline), 0));
  let end = 0;
  outlines.forEach((outline, index) => {
    outline.copy(glyf, end);
    end += even(outline);
    loca.writeUInt32BE(end, (index + 1) * 4);
  });
  return { glyf, loca };
}

/** One `cmap` table of format 12, in runs of neighbours. */
function characterMap(glyphs: ReadonlyMap<number, number>): Buffer {
  const runs: { from: number; to: number; glyph: number }[] = [];
  for (const [code, glyph] of glyphs) {
    const last = runs.at(-1);
    if (last && code === last.to + 1 && glyph === last.glyph + code - last.from) last.to = code;
    else runs.push({ from: code, to: code, glyph });
  }
  const header = Buffer.alloc(12 + 16);
  header.writeUInt16BE(1, 2);
  header.writeUInt16BE(3, 4);
  header.writeUInt16BE(10, 6);
  header.writeUInt32BE(12, 8);
  header.writeUInt16BE(12, 12);
  header.writeUInt32BE(16 + runs.length * 12, 16);
  header.writeUInt32BE(runs.length, 24);
  const groups = Buffer.alloc(runs.length * 12);
  runs.forEach((run, index) => {
    groups.writeUInt32BE(run.from, index * 12);
    groups.writeUInt32BE(run.to, index * 12 + 4);
    groups.writeUInt32BE(run.glyph, index * 12 + 8);
  });
  return Buffer.concat([header, groups]);
}

function horizontalMetrics(parts: FontParts): Buffer {
  const hmtx = Buffer.alloc(parts.advances.length * 4);
  parts.advances.forEach((advance, glyph) => {
    hmtx.writeUInt16BE(advance, glyph * 4);
    hmtx.writeInt16BE(parts.bearings[glyph] ?? 0, glyph * 4 + 2);
  });
  return hmtx;
}

/** Each limit is the largest of the fonts the outlines came from. */
function maximumProfile(parts: FontParts): Buffer {
  const profiles = parts.origins.map((tables) => table(tables, 'maxp'));
  const maxp = Buffer.alloc(Math.max(...profiles.map((profile) => profile.length)));
  for (const profile of profiles) {
    for (let at = 6; at < profile.length; at += 2) {
      maxp.writeUInt16BE(Math.max(maxp.readUInt16BE(at), profile.readUInt16BE(at)), at);
    }
  }
  maxp.writeUInt32BE(0x00010000, 0);
  maxp.writeUInt16BE(parts.outlines.length, 4);
  return maxp;
}

function withUInt16(data: Buffer, at: number, value: number): Buffer {
  const copy = Buffer.from(data);
  copy.writeUInt16BE(value, at);
  return copy;
}
