import { PDFDict, PDFDocument, PDFName, PDFRawStream } from 'pdf-lib';
import { extractText, getDocumentProxy } from 'unpdf';

/** Text of each page, as a reader would copy it. */
export async function pageTexts(pdf: Uint8Array): Promise<readonly string[]> {
  // The reader takes the buffer over: give it a copy.
  const { text } = await extractText(await getDocumentProxy(Uint8Array.from(pdf)), { mergePages: false });
  return text;
}

/** Text without white space: where lines wrap is no concern of the comparison. */
export function compact(text: string): string {
  return text.replace(/\s+/g, '');
}

export interface EmbeddedFont {
  readonly name: string;
  readonly kind: string;
  /** Bytes of the font's file as stored in the PDF; 0 when it is not embedded. */
  readonly bytes: number;
}

/** The fonts in a PDF by their descriptors. */
export async function fontsOf(pdf: Uint8Array): Promise<readonly EmbeddedFont[]> {
  const document = await PDFDocument.load(pdf, { updateMetadata: false });
  return document.context.enumerateIndirectObjects().flatMap(([, object]) => {
    if (!(object instanceof PDFDict) || object.get(PDFName.of('Type')) !== PDFName.of('FontDescriptor'))
      return [];
    const files = ['FontFile', 'FontFile2', 'FontFile3'].map(
      (key) => [key, object.lookup(PDFName.of(key))] as const,
    );
    const [kind, file] = files.find(([, stream]) => stream instanceof PDFRawStream) ?? ['', undefined];
    const bytes = file instanceof PDFRawStream ? file.contents.length : 0;
    return [{ name: String(object.get(PDFName.of('FontName'))), kind, bytes }];
  });
}
