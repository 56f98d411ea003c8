import { inflateSync } from 'node:zlib';

import { PDFArray, PDFDict, PDFName, PDFRawStream, type PDFPage } from 'pdf-lib';

/** Glyph numbers drawn with a font of two-byte codes; `all` when they could not be told. */
export type Drawn = Set<number> | 'all';

/** By font, what the pages draw with it. */
export type DrawnGlyphs = Map<PDFDict, Drawn>;

/**
 * What a content stream says that matters here: a font is chosen, codes are shown.
 * Chromium writes codes in hexadecimal; a string in parentheses cannot be read by this.
 */
const TOKENS = /<<|\/([^\s/<>[\]()]+)\s+-?[\d.]+\s+Tf|<([\dA-Fa-f]*)>|(\()|\/([^\s/<>[\]()]+)\s+Do/g;

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
  content: string | undefined,
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
  let font: PDFDict | undefined;
  for (const [token, chosen, codes, literal, form] of content.matchAll(TOKENS)) {
    if (token === '<<') continue;
    if (chosen !== undefined) font = fonts?.lookupMaybe(PDFName.of(chosen), PDFDict);
    if (codes !== undefined && font) addCodes(drawn, font, codes);
    if (literal !== undefined && font) drawn.set(font, 'all');
    if (form !== undefined) readForm(objects?.lookup(PDFName.of(form)), resources, drawn, seen);
  }
}

function readForm(form: unknown, inherited: PDFDict, drawn: DrawnGlyphs, seen: Set<PDFDict>): void {
  if (!(form instanceof PDFRawStream) || seen.has(form.dict)) return;
  seen.add(form.dict);
  if (form.dict.lookup(PDFName.of('Subtype')) !== PDFName.of('Form')) return;
  const own = form.dict.lookupMaybe(PDFName.of('Resources'), PDFDict);
  readContent(textOf(form), own ?? inherited, drawn, seen);
}

function addCodes(drawn: DrawnGlyphs, font: PDFDict, codes: string): void {
  const known = drawn.get(font) ?? new Set<number>();
  drawn.set(font, known);
  if (known === 'all') return;
  for (let at = 0; at < codes.length; at += 4) known.add(parseInt(codes.slice(at, at + 4), 16));
}

/** The page's content as Latin-1 text; undefined when it is packed in a way unknown here. */
function contentOf(page: PDFPage): string | undefined {
  const contents = page.node.Contents();
  if (!(contents instanceof PDFArray)) return textOf(contents);
  const parts = contents.asArray().map((_, index) => textOf(contents.lookup(index)));
  return parts.every((part) => part !== undefined) ? parts.join('\n') : undefined;
}

function textOf(stream: unknown): string | undefined {
  const packed =
    stream instanceof PDFRawStream && stream.dict.lookup(PDFName.of('Filter')) === PDFName.of('FlateDecode');
  return packed ? inflateSync(stream.contents).toString('latin1') : undefined;
}
