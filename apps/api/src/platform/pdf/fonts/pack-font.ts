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
  readonly maxima: readonly FontTables[];
}

/** Writes a TrueType file (OpenType specification 1.9, `glyf` flavour). Names and line metrics are the base font's. */
export function packFont(base: FontTables, parts: FontParts): Buffer {
  const { glyf, loca } = outlines(parts.outlines);
  return assemble(
    new Map<string, Buffer>([
      ['OS/2', table(base, 'OS/2')],
      ['cmap', characterMap(parts.glyphs)],
      ['glyf', glyf],
      ['head', head(table(base, 'head'))],
      ['hhea', withUInt16(table(base, 'hhea'), 34, parts.outlines.length)],
      ['hmtx', horizontalMetrics(parts)],
      ['loca', loca],
      ['maxp', maximumProfile(parts)],
      ['name', table(base, 'name')],
      ['post', table(base, 'post')],
    ]),
  );
}

function outlines(list: readonly Buffer[]): { glyf: Buffer; loca: Buffer } {
  const loca = Buffer.alloc((list.length + 1) * 4);
  const padded = list.map((outline) => pad(outline, 2));
  let end = 0;
  padded.forEach((outline, index) => {
    end += outline.length;
    loca.writeUInt32BE(end, (index + 1) * 4);
  });
  return { glyf: Buffer.concat(padded), loca };
}

/** One table of format 12, in runs of neighbours. */
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

/** Long offsets in `loca`, and no check sum yet. */
function head(base: Buffer): Buffer {
  const copy = withUInt16(base, 50, 1);
  copy.writeUInt32BE(0, 8);
  return copy;
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
  const profiles = parts.maxima.map((tables) => table(tables, 'maxp'));
  const maxp = Buffer.from(profiles[0] as Buffer);
  for (let at = 6; at < maxp.length; at += 2) {
    maxp.writeUInt16BE(Math.max(...profiles.map((profile) => profile.readUInt16BE(at))), at);
  }
  maxp.writeUInt16BE(parts.outlines.length, 4);
  return maxp;
}

function assemble(tables: ReadonlyMap<string, Buffer>): Buffer {
  const count = tables.size;
  const power = Math.floor(Math.log2(count));
  const directory = Buffer.alloc(12 + count * 16);
  directory.writeUInt32BE(0x00010000, 0);
  directory.writeUInt16BE(count, 4);
  directory.writeUInt16BE(16 * 2 ** power, 6);
  directory.writeUInt16BE(power, 8);
  directory.writeUInt16BE(16 * (count - 2 ** power), 10);
  const bodies: Buffer[] = [];
  let offset = directory.length;
  let entry = 12;
  for (const [tag, data] of tables) {
    const body = pad(data, 4);
    directory.write(tag, entry, 'latin1');
    directory.writeUInt32BE(checkSum(body), entry + 4);
    directory.writeUInt32BE(offset, entry + 8);
    directory.writeUInt32BE(data.length, entry + 12);
    bodies.push(body);
    offset += body.length;
    entry += 16;
  }
  const file = Buffer.concat([directory, ...bodies]);
  const headAt = file.readUInt32BE(12 + 16 * [...tables.keys()].indexOf('head') + 8);
  file.writeUInt32BE((0xb1b0afba - checkSum(file)) >>> 0, headAt + 8);
  return file;
}

/** Sum of the big-endian words, modulo 2^32. */
function checkSum(data: Buffer): number {
  let sum = 0;
  for (let at = 0; at < data.length; at += 4) sum = (sum + data.readUInt32BE(at)) >>> 0;
  return sum;
}

function pad(data: Buffer, to: number): Buffer {
  const rest = data.length % to;
  return rest === 0 ? data : Buffer.concat([data, Buffer.alloc(to - rest)]);
}

function withUInt16(data: Buffer, at: number, value: number): Buffer {
  const copy = Buffer.from(data);
  copy.writeUInt16BE(value, at);
  return copy;
}
