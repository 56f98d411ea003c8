import { deflateSync, inflateSync } from 'node:zlib';

import { PDFArray, PDFDict, PDFName, PDFRawStream, type PDFDocument } from 'pdf-lib';

import { prunableFont, type PrunableFont } from '../fonts/prune-font.js';
import { drawnGlyphs } from './drawn-glyphs.js';
import { readUnicodeMap, writeUnicodeMap } from './unicode-map.js';

/**
 * Outlines of Chinese characters hardly shrink, however long one tries: the lowest level takes a third of the
 * time off and leaves 4 % more. It is done at once, since handing such small pieces to another thread costs
 * more than packing them.
 */
const PACKING = { level: 1 };

const FONT_FILE = PDFName.of('FontFile2');
const TO_UNICODE = PDFName.of('ToUnicode');

/** A font of the batch, taken out of its document. */
interface TakenFont {
  readonly outlines: PrunableFont;
  readonly texts: ReadonlyMap<number, string>;
}

/**
 * Gives each document of one print only the glyphs it draws. Chromium embeds one font for all
 * documents of a batch, with all their characters; copied as it is, each file would carry (and
 * tell) what stands in the others.
 */
export class FontThinner {
  /** By the name in the font's descriptor, which is unique in a print. */
  private readonly fonts = new Map<string, TakenFont>();

  /**
   * Takes the embedded TrueType fonts out of a print, so that documents copied from it come without.
   * Other kinds of font stay where they are.
   */
  constructor(print: PDFDocument) {
    for (const [, font] of print.context.enumerateIndirectObjects()) {
      if (font instanceof PDFDict && isGlyphCoded(font)) this.take(font);
    }
  }

  /** Puts into a document that was copied from the print what it draws of each font. */
  thin(document: PDFDocument): void {
    for (const [font, drawn] of drawnGlyphs(document.getPages())) {
      const taken = isGlyphCoded(font) && this.fonts.get(nameOf(font));
      if (!taken) continue;
      const glyphs = drawn === 'all' ? new Set(taken.texts.keys()) : drawn;
      const outlines = taken.outlines.prune(glyphs);
      const texts = Buffer.from(writeUnicodeMap(taken.texts, glyphs), 'latin1');
      put(descriptorOf(font), FONT_FILE, outlines);
      put(font, TO_UNICODE, texts);
    }
  }

  private take(font: PDFDict): void {
    const descriptor = descriptorOf(font);
    const file = unpacked(descriptor.lookup(FONT_FILE));
    const texts = unpacked(font.lookup(TO_UNICODE));
    const outlines = file && prunableFont(file);
    if (!outlines || !texts) return;
    this.fonts.set(nameOf(font), { outlines, texts: readUnicodeMap(texts.toString('latin1')) });
    descriptor.delete(FONT_FILE);
    font.delete(TO_UNICODE);
  }
}

/** Whether the codes in the page's content are the font's glyph numbers. */
function isGlyphCoded(font: PDFDict): boolean {
  const composite = font.lookup(PDFName.of('Subtype')) === PDFName.of('Type0');
  return composite && font.lookup(PDFName.of('Encoding')) === PDFName.of('Identity-H');
}

function descriptorOf(font: PDFDict): PDFDict {
  const descendant = font.lookup(PDFName.of('DescendantFonts'), PDFArray).lookup(0, PDFDict);
  return descendant.lookup(PDFName.of('FontDescriptor'), PDFDict);
}

function nameOf(font: PDFDict): string {
  return String(descriptorOf(font).get(PDFName.of('FontName')));
}

function unpacked(stream: unknown): Buffer | undefined {
  if (!(stream instanceof PDFRawStream)) return undefined;
  const packed = stream.dict.lookup(PDFName.of('Filter')) === PDFName.of('FlateDecode');
  return packed ? inflateSync(stream.contents) : undefined;
}

function put(owner: PDFDict, key: PDFName, plain: Buffer): void {
  const dict = owner.context.obj({ Filter: 'FlateDecode', Length1: plain.length });
  owner.set(key, owner.context.register(PDFRawStream.of(dict, deflateSync(plain, PACKING))));
}
