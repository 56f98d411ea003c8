import { relabelComponents } from './composite-glyph.js';
import { packOutlines } from './pack-font.js';
import { readSfnt, writeSfnt } from './sfnt.js';
import { table } from './typeface.js';

const NOTHING = Buffer.alloc(0);

/** An embedded TrueType font that can be thinned out, again and again. */
export interface PrunableFont {
  /** The same font with the outlines of these glyphs only. Glyph numbers stay. */
  prune(glyphs: ReadonlySet<number>): Buffer;
}

/**
 * Opens a font that was embedded for many documents at once, so that each document can be given
 * only what it draws itself.
 */
export function prunableFont(file: Buffer): PrunableFont {
  const tables = readSfnt(file);
  const glyf = table(tables, 'glyf');
  const loca = table(tables, 'loca');
  const head = Buffer.from(table(tables, 'head'));
  const long = head.readInt16BE(50) === 1;
  const count = table(tables, 'maxp').readUInt16BE(4);
  const offset = (glyph: number): number =>
    long ? loca.readUInt32BE(glyph * 4) : loca.readUInt16BE(glyph * 2) * 2;
  head.writeInt16BE(1, 50);

  return {
    prune(glyphs) {
      const outlines = new Array<Buffer>(count).fill(NOTHING);
      const keep = [0, ...glyphs];
      // The list grows while it is walked: a composite glyph adds its parts.
      for (const glyph of keep) {
        if (glyph >= count || outlines[glyph] !== NOTHING) continue;
        outlines[glyph] = relabelComponents(glyf.subarray(offset(glyph), offset(glyph + 1)), (part) => {
          keep.push(part);
          return part;
        });
      }
      return writeSfnt(new Map([...tables, ...Object.entries({ ...packOutlines(outlines), head })]));
    },
  };
}
