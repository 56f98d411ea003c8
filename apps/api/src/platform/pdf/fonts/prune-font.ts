import { relabelComponents } from './composite-glyph.js';
import { packOutlines } from './pack-font.js';
import { readSfnt, writeSfnt } from './sfnt.js';
import { table } from './typeface.js';

const NOTHING = Buffer.alloc(0);
/** Beside outlines, all that a PDF reader needs of an embedded TrueType font (PDF 1.7, table 126). */
const KEPT = ['cvt ', 'fpgm', 'hhea', 'maxp', 'prep'];

/** An embedded TrueType font that can be thinned out, again and again. */
export interface PrunableFont {
  /** The same font with these glyphs only. Glyph numbers stay. */
  prune(glyphs: ReadonlySet<number>): Buffer;
}

/**
 * Opens a font that was embedded for many documents at once, so that each document can be given
 * only what it draws itself. Undefined for a font without TrueType outlines.
 *
 * Chromium embeds a whole font file, even a collection, where it could not make a subset of it.
 */
export function prunableFont(file: Buffer): PrunableFont | undefined {
  const tables = readSfnt(file);
  const [glyf, loca] = [tables.get('glyf'), tables.get('loca')];
  if (glyf === undefined || loca === undefined) return undefined;
  const head = Buffer.from(table(tables, 'head'));
  const hmtx = table(tables, 'hmtx');
  const widths = table(tables, 'hhea').readUInt16BE(34);
  const count = table(tables, 'maxp').readUInt16BE(4);
  const kept = KEPT.flatMap((tag) => (tables.has(tag) ? [[tag, table(tables, tag)] as const] : []));
  const long = head.readInt16BE(50) === 1;
  const offset = (glyph: number): number =>
    long ? loca.readUInt32BE(glyph * 4) : loca.readUInt16BE(glyph * 2) * 2;
  head.writeInt16BE(1, 50);

  return {
    prune(glyphs) {
      const outlines = new Array<Buffer>(count).fill(NOTHING);
      const metrics = Buffer.alloc(hmtx.length);
      const keep = [0, ...glyphs];
      // The list grows while it is walked: a composite glyph adds its parts.
      for (const glyph of keep) {
        if (glyph >= count || outlines[glyph] !== NOTHING) continue;
        if (glyph < widths) hmtx.copy(metrics, glyph * 4, glyph * 4, glyph * 4 + 4);
        outlines[glyph] = relabelComponents(glyf.subarray(offset(glyph), offset(glyph + 1)), (part) => {
          keep.push(part);
          return part;
        });
      }
      // Glyphs beyond the table's full entries share the last of them.
      if (widths > 0) hmtx.copy(metrics, widths * 4 - 4, widths * 4 - 4);
      return writeSfnt(
        new Map([...kept, ...Object.entries({ ...packOutlines(outlines), head, hmtx: metrics })]),
      );
    },
  };
}
