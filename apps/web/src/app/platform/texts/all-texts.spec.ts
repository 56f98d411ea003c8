import { globSync } from 'node:fs';
import { join } from 'node:path';
import type { Texts } from './texts';

const root = join(import.meta.dirname, '../..');
const files = globSync('**/texts.ts', { cwd: root }).filter((file) => !file.startsWith('platform/texts/'));

/** Words that a Chinese text may hold in Latin letters: names, and terms that Chinese business writes so. */
const allowed = new Set([
  ...['Assay', 'AHP', 'API', 'CR', 'Delphi', 'e-mail', 'ID', 'KPI', 'NPS', 'RFM', 'VIP', 'key-accounts'],
  ...['Enter', 'Esc'],
  ...['CSV', 'DOCX', 'Excel', 'GB18030', 'JPG', 'PDF', 'PNG', 'TXT', 'UTF-8', 'XLSX', 'ZIP'],
]);

/** The Latin words of a text, without its places. */
function latinWords(text: string): string[] {
  return text.replaceAll(/\{[^}]*\}/g, '').match(/[A-Za-z][A-Za-z0-9-]*/g) ?? [];
}

function places(text: string): string[] {
  return [...new Set([...text.matchAll(/\{(\w+)/g)].map(([, name]) => name ?? ''))].sort();
}

it('finds the rooms', () => {
  expect(files).toContain(join('shell', 'texts.ts'));
});

describe.each(files)('%s', (file) => {
  let texts: Texts<string>;
  beforeAll(async () => {
    ({ texts } = (await import(join(root, file))) as { texts: Texts<string> });
  });

  it('has the same keys in both languages', () => {
    expect(Object.keys(texts.en).sort()).toEqual(Object.keys(texts.zh).sort());
  });

  it('leaves no text empty', () => {
    const empty = Object.entries({ ...texts.zh, ...texts.en }).filter(([, text]) => text.trim() === '');
    expect(empty).toEqual([]);
  });

  it('gives both languages the same facts', () => {
    const differing = Object.keys(texts.zh).filter(
      (key) => places(texts.zh[key] ?? '').join() !== places(texts.en[key] ?? '').join(),
    );
    expect(differing).toEqual([]);
  });

  it('has no English left in its Chinese, and no Chinese in its English', () => {
    const strayEnglish = Object.entries(texts.zh).flatMap(([key, text]) =>
      latinWords(text)
        .filter((word) => word.length > 1 && !allowed.has(word))
        .map((word) => `${key}: ${word}`),
    );
    const strayChinese = Object.entries(texts.en).filter(([, text]) => /\p{Script=Han}/u.test(text));
    expect(strayEnglish).toEqual([]);
    expect(strayChinese).toEqual([]);
  });
});
