import { setImmediate } from 'node:timers/promises';

import { ParseSpeeds, PDFDocument, PDFName, PDFString } from 'pdf-lib';

import { placeName } from '../compose.js';
import type { Printable, Printed } from '../printable.js';
import { firstPages } from './first-pages.js';
import type { PageNumbers } from './page-numbers.js';
import { FontThinner } from './thin-fonts.js';

/** Objects are not packed: it takes longer than all else of the saving, for 2 kB a file. */
const SAVING = { addDefaultPage: false, objectsPerTick: Infinity, useObjectStreams: false };

/** Cuts one print of many documents into a file for each, numbered and with only its own glyphs. */
export async function split(
  print: Uint8Array,
  parts: readonly Pick<Printable, 'key' | 'title' | 'language'>[],
  numbers: PageNumbers,
): Promise<Printed[]> {
  const whole = await PDFDocument.load(print, { updateMetadata: false, parseSpeed: ParseSpeeds.Fastest });
  const names = parts.map((_, index) => placeName(index));
  const starts = firstPages(whole, names);
  const thinner = new FontThinner(whole);
  const files: Printed[] = [];
  for (const [index, part] of parts.entries()) {
    const from = starts[index] ?? 0;
    const to = starts[index + 1] ?? whole.getPageCount();
    const pages = Array.from({ length: to - from }, (_, offset) => from + offset);
    const document = await extract(whole, pages);
    document.setTitle(part.title, { showInWindowTitleBar: true });
    document.catalog.set(PDFName.of('Lang'), PDFString.of(part.language));
    thinner.thin(document);
    numbers.stamp(document);
    const pdf = await document.save(SAVING);
    files.push({ key: part.key, pdf, pages: pages.length });
    // Others of the process get their turn, the browser's next print among them.
    await setImmediate();
  }
  return files;
}

async function extract(whole: PDFDocument, pages: readonly number[]): Promise<PDFDocument> {
  // Links only mark where documents begin, and would drag the pages they point at along.
  for (const index of pages) whole.getPage(index).node.delete(PDFName.of('Annots'));
  const document = await PDFDocument.create({ updateMetadata: false });
  for (const page of await document.copyPages(whole, [...pages])) document.addPage(page);
  return document;
}
