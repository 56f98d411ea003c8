import { PDFArray, PDFDict, PDFName, type PDFDocument } from 'pdf-lib';

/**
 * Zero-based first page of each document, by its named destination.
 *
 * @throws RangeError when a destination is absent or the order is not that of the names
 */
export function firstPages(document: PDFDocument, names: readonly string[]): readonly number[] {
  const destinations = document.catalog.lookupMaybe(PDFName.of('Dests'), PDFDict);
  const places = new Map(document.getPages().map((page, index) => [page.ref.tag, index]));
  const found = names.map((name) => {
    const target = destinations?.lookupMaybe(PDFName.of(name), PDFArray)?.get(0);
    const place = target === undefined ? undefined : places.get(String(target));
    if (place === undefined) throw new RangeError(`the print has no place named ${name}`);
    return place;
  });
  if (found[0] !== 0 || found.some((place, index) => index > 0 && place <= (found[index - 1] ?? 0))) {
    throw new RangeError(`the documents begin on pages ${found.join(', ')}`);
  }
  return found;
}
