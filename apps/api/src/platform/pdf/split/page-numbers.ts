import { deflateSync } from 'node:zlib';

import { PDFName, PDFRawStream, PDFString, type PDFContext, type PDFDocument, type PDFRef } from 'pdf-lib';

import type { FontLibrary } from '../fonts/font-library.js';
import type { Subset } from '../fonts/subset.js';
import { FRAME_TEXT, PAGE } from '../page-frame.js';
import { writeUnicodeMap } from './unicode-map.js';

const FONT_NAME = 'ASSAYN+PageNumbers';
const POINTS_PER_MM = 72 / 25.4;
/** From the lower edge of the text area to the base line, level with the footer on the left. */
const DROP_MM = 8.47;

/** Writes "2 / 3" at the bottom right of each page, as text in an embedded font of ten digits. */
export class PageNumbers {
  private readonly digits: Subset;
  private readonly packed: Uint8Array;
  private readonly unicode: string;

  constructor(fonts: FontLibrary) {
    this.digits = fonts.subset(400, new Set([...' /0123456789'].map((mark) => mark.charCodeAt(0))));
    this.packed = deflateSync(this.digits.file);
    const texts = [...this.digits.glyphs].map(([code, glyph]) => [glyph, hex(code)] as const);
    this.unicode = writeUnicodeMap(new Map(texts), this.digits.glyphs.values());
  }

  stamp(document: PDFDocument): void {
    const font = this.embed(document.context);
    const pages = document.getPages();
    pages.forEach((page, index) => {
      const text = `${index + 1} / ${pages.length}`;
      // This also encloses what the browser drew, so that the stamp stands in the page's own coordinates.
      const name = page.node.newFontDictionary('PageNumbers', font);
      const x = page.getWidth() - PAGE.margin.side * POINTS_PER_MM - this.width(text);
      const y = (PAGE.margin.bottom - DROP_MM) * POINTS_PER_MM;
      const operators =
        `BT ${colour()} rg ${name.toString()} ${FRAME_TEXT.points} Tf ` +
        `${x.toFixed(2)} ${y.toFixed(2)} Td <${this.codes(text)}> Tj ET`;
      page.node.addContentStream(document.context.register(document.context.stream(operators)));
    });
  }

  private width(text: string): number {
    const units = this.glyphs(text).reduce((sum, glyph) => sum + (this.digits.advances[glyph] ?? 0), 0);
    return (units / this.digits.unitsPerEm) * FRAME_TEXT.points;
  }

  private codes(text: string): string {
    return this.glyphs(text).map(hex).join('');
  }

  private glyphs(text: string): number[] {
    return [...text].map((mark) => this.digits.glyphs.get(mark.charCodeAt(0)) ?? 0);
  }

  /** A composite font whose codes are glyph numbers (PDF 1.7, 9.7). */
  private embed(context: PDFContext): PDFRef {
    const file = PDFRawStream.of(
      context.obj({ Filter: 'FlateDecode', Length1: this.digits.file.length }),
      this.packed,
    );
    const scale = 1000 / this.digits.unitsPerEm;
    const descriptor = context.obj({
      Type: 'FontDescriptor',
      FontName: FONT_NAME,
      Flags: 4,
      FontBBox: [0, -200, 1000, 900],
      ItalicAngle: 0,
      Ascent: 880,
      Descent: -120,
      CapHeight: 733,
      StemV: 80,
      FontFile2: context.register(file),
    });
    const descendant = context.obj({
      Type: 'Font',
      Subtype: 'CIDFontType2',
      BaseFont: FONT_NAME,
      CIDSystemInfo: { Registry: PDFString.of('Adobe'), Ordering: PDFString.of('Identity'), Supplement: 0 },
      FontDescriptor: context.register(descriptor),
      CIDToGIDMap: PDFName.of('Identity'),
      DW: 1000,
      W: [0, this.digits.advances.map((advance) => advance * scale)],
    });
    return context.register(
      context.obj({
        Type: 'Font',
        Subtype: 'Type0',
        BaseFont: FONT_NAME,
        Encoding: 'Identity-H',
        DescendantFonts: [context.register(descendant)],
        ToUnicode: context.register(context.stream(this.unicode)),
      }),
    );
  }
}

function hex(code: number): string {
  return code.toString(16).padStart(4, '0');
}

function colour(): string {
  const parts = FRAME_TEXT.colour.slice(1).match(/../g) ?? [];
  return parts.map((part) => (parseInt(part, 16) / 255).toFixed(3)).join(' ');
}
