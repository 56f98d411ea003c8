import { promisify } from 'node:util';
import { deflate, inflateSync } from 'node:zlib';

import { PDFArray, PDFDict, PDFName, PDFRawStream, PDFRef, type PDFDocument } from 'pdf-lib';

import { prunableFont, type PrunableFont } from '../fonts/prune-font.js';
import { drawnGlyphs } from './drawn-glyphs.js';
import { readUnicodeMap, writeUnicodeMap } from './unicode-map.js';

const compress = promisify(deflate);

/**
 * Gives each document of one print only the glyphs it draws. Chromium embeds one font for all
 * documents of a batch, with all their characters; copied as it is, each file would carry (and
 * tell) what stands in the others. One thinner serves one batch: fonts are unpacked once.
 */
export class FontThinner {
  private readonly fonts = new Map<string, PrunableFont | undefined>();
  private readonly texts = new Map<string, ReadonlyMap<number, string>>();

  /** Replaces the embedded TrueType fonts of the document. Other kinds of font are left as they are. */
  async thin(document: PDFDocument): Promise<void> {
    for (const [font, drawn] of drawnGlyphs(document.getPages())) {
      if (drawn !== 'all') await this.thinFont(font, drawn);
    }
  }

  private async thinFont(font: PDFDict, glyphs: ReadonlySet<number>): Promise<void> {
    const composite = font.lookup(PDFName.of('Subtype')) === PDFName.of('Type0');
    const identity = font.lookup(PDFName.of('Encoding')) === PDFName.of('Identity-H');
    if (!composite || !identity) return;
    const descendant = font.lookup(PDFName.of('DescendantFonts'), PDFArray).lookup(0, PDFDict);
    const descriptor = descendant.lookup(PDFName.of('FontDescriptor'), PDFDict);
    const name = String(descriptor.get(PDFName.of('FontName')));
    await this.replace(descriptor, 'FontFile2', (packed) => {
      if (!this.fonts.has(name)) this.fonts.set(name, prunableFont(inflateSync(packed)));
      return this.fonts.get(name)?.prune(glyphs);
    });
    await this.replace(font, 'ToUnicode', (packed) => {
      const texts = this.texts.get(name) ?? readUnicodeMap(inflateSync(packed).toString('latin1'));
      this.texts.set(name, texts);
      return Buffer.from(writeUnicodeMap(texts, glyphs), 'latin1');
    });
  }

  private async replace(
    owner: PDFDict,
    key: string,
    change: (packed: Uint8Array) => Buffer | undefined,
  ): Promise<void> {
    const ref = owner.get(PDFName.of(key));
    const stream = owner.lookup(PDFName.of(key));
    if (!(ref instanceof PDFRef) || !(stream instanceof PDFRawStream)) return;
    if (stream.dict.lookup(PDFName.of('Filter')) !== PDFName.of('FlateDecode')) return;
    const plain = change(stream.contents);
    if (plain === undefined) return;
    const dict = owner.context.obj({ Filter: 'FlateDecode', Length1: plain.length });
    owner.context.assign(ref, PDFRawStream.of(dict, await compress(plain)));
  }
}
