import { basename, extname } from 'node:path';

const LONGEST = 100;

/** A name to download by: no folders, no control or reserved characters, of bounded length, the ending kept. */
export function evidenceName(fileName: string): string {
  const base = basename(fileName.replaceAll('\\', '/')).normalize('NFC');
  const extension = extname(base).toLowerCase();
  const stem = base
    .slice(0, base.length - extension.length)
    .replaceAll(/[\p{Cc}\p{Cf}"*/:<>?|]+/gu, '_')
    .replaceAll(/^[.\s]+|[.\s]+$/g, '');
  return `${Array.from(stem || 'evidence')
    .slice(0, LONGEST)
    .join('')}${extension}`;
}
