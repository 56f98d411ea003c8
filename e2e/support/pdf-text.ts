import { extractText, getDocumentProxy } from 'unpdf';

/** The text of a PDF file, pages joined. */
export async function pdfText(pdf: Buffer): Promise<string> {
  const { text } = await extractText(await getDocumentProxy(Uint8Array.from(pdf)), { mergePages: true });
  return text;
}
