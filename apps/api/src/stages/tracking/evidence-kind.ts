import type { EvidenceKind } from '@assay/contract';
import { isUtf8 } from 'node:buffer';
import { extname } from 'node:path';
import { zipNames } from './zip-names.js';

const PDF = Buffer.from('%PDF-');
const PNG = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const JPEG = Buffer.from([0xff, 0xd8, 0xff]);
/** What a decoder puts for bytes that mean nothing. */
const UNREADABLE = '\uFFFD';

const EXTENSIONS: Readonly<Record<EvidenceKind, readonly string[]>> = {
  pdf: ['.pdf'],
  png: ['.png'],
  jpg: ['.jpg', '.jpeg'],
  xlsx: ['.xlsx'],
  docx: ['.docx'],
  csv: ['.csv'],
  txt: ['.txt'],
};

export const CONTENT_TYPES: Readonly<Record<EvidenceKind, string>> = {
  pdf: 'application/pdf',
  png: 'image/png',
  jpg: 'image/jpeg',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  csv: 'text/csv; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
};

/**
 * The kind of a file by its content, where its name agrees; null for everything that is not accepted.
 * Documents with macros, pages and programs under another name are not.
 */
export function evidenceKind(fileName: string, content: Buffer): EvidenceKind | null {
  const extension = extname(fileName).toLowerCase();
  const named = (Object.keys(EXTENSIONS) as EvidenceKind[]).find((kind) =>
    EXTENSIONS[kind].includes(extension),
  );
  return named && isOfKind(named, content) ? named : null;
}

function isOfKind(kind: EvidenceKind, content: Buffer): boolean {
  switch (kind) {
    case 'pdf':
      return startsWith(content, PDF);
    case 'png':
      return startsWith(content, PNG);
    case 'jpg':
      return startsWith(content, JPEG);
    case 'xlsx':
      return isOffice(content, 'xl/workbook.xml');
    case 'docx':
      return isOffice(content, 'word/document.xml');
    case 'csv':
    case 'txt':
      return isText(content);
  }
}

const startsWith = (content: Buffer, magic: Buffer): boolean =>
  content.subarray(0, magic.length).equals(magic);

function isOffice(content: Buffer, mainPart: string): boolean {
  const names = zipNames(content) ?? [];
  const macros = names.some((name) => name.toLowerCase().endsWith('vbaproject.bin'));
  return names.includes('[Content_Types].xml') && names.includes(mainPart) && !macros;
}

/** UTF-8 or GB18030 without control characters, and no markup. */
function isText(content: Buffer): boolean {
  if (content.length === 0) return false;
  const text = isUtf8(content) ? content.toString('utf8') : new TextDecoder('gb18030').decode(content);
  return !text.includes(UNREADABLE) && !hasControls(text) && !/^\s*<[a-z!?]/i.test(text);
}

function hasControls(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code < 0x20 && code !== 0x09 && code !== 0x0a && code !== 0x0d) return true;
  }
  return false;
}
