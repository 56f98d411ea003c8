import { inflateSync } from 'node:zlib';

import { PDFArray, PDFDict, PDFName, PDFRawStream, type PDFPage } from 'pdf-lib';

import { scanContent } from './scan-content.js';

/** Glyph numbers drawn with a font of two-byte codes; `all` when they could not be told. */
export type Drawn = Set<number> | 'all';

const SPACE = Buffer.from(' ');

/** By font, what the pages draw with it. */
export type DrawnGlyphs = Map<PDFDict, Drawn>;

/** Reads which glyphs a document draws, forms within forms included. */
export function drawnGlyphs(pages: readonly PDFPage[]): DrawnGlyphs {
  const drawn: DrawnGlyphs = new Map();
  const seen = new Set<PDFDict>();
  for (const page of pages) {
    const resources = page.node.Resources();
    if (resources) readContent(contentOf(page), resources, drawn, seen);
  }
  return drawn;
}

function readContent(
  content: Buffer | undefined,
  resources: PDFDict,
  drawn: DrawnGlyphs,
  seen: Set<PDFDict>,
): void {
  const fonts = resources.lookupMaybe(PDFName.of('Font'), PDFDict);
  if (content === undefined) {
    for (const name of fonts?.keys() ?? []) drawn.set(fonts?.lookup(name, PDFDict) as PDFDict, 'all');
    return;
  }
  const objects = resources.lookupMaybe(PDFName.of('XObject'), PDFDict);
  let glyphs: Drawn | undefined;
  let font: PDFDict | undefined;
  scanContent(content, {
    font: (name) => {
      font = fonts?.lookupMaybe(PDFName.of(name), PDFDict);
      glyphs = font && (drawn.get(font) ?? new Set<number>());
      if (font && glyphs) drawn.set(font, glyphs);
    },
    code: (code) => {
      if (glyphs !== undefined && glyphs !== 'all') glyphs.add(code);
    },
    // A string in parentheses: Chromium writes none, and its codes are not read here.
    literal: () => {
      if (font) drawn.set(font, 'all');
      glyphs = 'all';
    },
    form: (name) => readForm(objects?.lookup(PDFName.of(name)), resources, drawn, seen),
  });
}

function readForm(form: unknown, inherited: PDFDict, drawn: DrawnGlyphs, seen: Set<PDFDict>): void {
  if (!(form instanceof PDFRawStream) || seen.has(form.dict)) return;
  seen.add(form.dict);
  if (form.dict.lookup(PDFName.of('Subtype')) !== PDFName.of('Form')) return;
  const own = form.dict.lookupMaybe(PDFName.of('Resources'), PDFDict);
  readContent(unpacked(form), own ?? inherited, drawn, seen);
}

/** The page's content, unpacked; undefined when it is packed in a way unknown here. */
function contentOf(page: PDFPage): Buffer | undefined {
  const contents = page.node.Contents();
  if (!(contents instanceof PDFArray)) return unpacked(contents);
  const parts = contents.asArray().map((_, index) => unpacked(contents.lookup(index)));
  return parts.every((part) => part !== undefined)
    ? Buffer.concat(parts.flatMap((part) => [part, SPACE]))
    : undefined;
}

function unpacked(stream: unknown): Buffer | undefined {
  const packed =
    stream instanceof PDFRawStream && stream.dict.lookup(PDFName.of('Filter')) === PDFName.of('FlateDecode');
  return packed ? inflateSync(stream.contents) : undefined;
}
