import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { PDFDocument, PDFName } from 'pdf-lib';

import { compact, fontsOf, pageTexts } from '../../../test/support/read-pdf.js';
import { PdfPrinter } from './pdf-printer.js';
import { printMany } from './print-many.js';
import type { Printed } from './printable.js';
import { fullPage, smallDocument } from './small-document.fixture.js';

let printer: PdfPrinter;

beforeAll(() => {
  printer = new PdfPrinter();
});
afterAll(() => printer.close());

const first = ([only]: readonly Printed[]): Uint8Array => only?.pdf ?? new Uint8Array();

describe('printing a batch', () => {
  it('gives each document its own pages, whatever their lengths, in their order', async () => {
    const lengths = [1, 4, 1, 2, 7, 1];
    const parts = lengths.map((pages, index) =>
      smallDocument(
        `K${index}`,
        Array.from({ length: pages }, (_, page) => fullPage(`K${index}P${page}`)).join(''),
      ),
    );
    const printed = await printer.printBatch(parts);

    expect(printed.map(({ key, pages }) => [key, pages])).toEqual(
      lengths.map((pages, index) => [`K${index}`, pages]),
    );
    for (const [index, { pdf }] of printed.entries()) {
      const texts = await pageTexts(pdf);
      expect(texts.map((text) => /K\dP\d/.exec(text)?.[0])).toEqual(
        Array.from({ length: lengths[index] ?? 0 }, (_, page) => `K${index}P${page}`),
      );
    }
  });

  it('numbers the pages of each document by itself, and repeats header and footer', async () => {
    const parts = [3, 2].map((pages, index) => smallDocument(`K${index}`, fullPage('正文').repeat(pages)));
    const texts = await Promise.all((await printer.printBatch(parts)).map(({ pdf }) => pageTexts(pdf)));

    expect(
      texts.map((pages) => pages.map((text) => /\d+ ?\/ ?\d+/.exec(text)?.[0].replace(/ /g, ''))),
    ).toEqual([
      ['1/3', '2/3', '3/3'],
      ['1/2', '2/2'],
    ]);
    for (const text of texts.flat().map(compact)) {
      expect(text).toContain('2026年第三季度');
      expect(text).toContain('计算指纹9f2c61d07ab3');
    }
  });

  it('keeps a single document, its title and its language', async () => {
    const pdf = await PDFDocument.load(first(await printer.printBatch([smallDocument('独', '<p>单份</p>')])));
    expect(pdf.getTitle()).toBe('文件 独');
    expect(pdf.getPageCount()).toBe(1);
    expect(String(pdf.catalog.get(PDFName.of('Lang')))).toBe('(zh-CN)');
  });

  it('prints landscape and portrait side by side', async () => {
    const portrait = smallDocument('直', '<p>直</p>');
    const landscape = smallDocument('横', '<p>横</p>', {
      frame: { ...portrait.frame, orientation: 'landscape' },
    });
    const turned = smallDocument('转', '<p>直</p><p class="turned">横</p>', {
      frame: { ...portrait.frame, turned: true },
    });
    const sizes = await Promise.all(
      (await printer.printBatch([portrait, landscape, turned])).map(async ({ pdf }) =>
        (await PDFDocument.load(pdf))
          .getPages()
          .map((page) => (page.getWidth() > page.getHeight() ? 'wide' : 'tall')),
      ),
    );
    expect(sizes).toEqual([['tall'], ['wide'], ['tall', 'wide']]);
  });

  it('has nothing to do for an empty batch', async () => {
    expect(await printer.printBatch([])).toEqual([]);
  });
});

describe('the text', () => {
  it('is real text in embedded TrueType fonts, rare characters and both weights included', async () => {
    const text = '客户评估报告：判断矩阵与一致性比率 0.0642，堃喆犇 CR < 0.10 “引号”—×≥';
    const pdf = first(
      await printer.printBatch([
        smallDocument(
          '字',
          `<p>${text.replace('<', '&lt;')}</p><p style="font-weight:600">${text.replace('<', '&lt;')}</p>`,
        ),
      ]),
    );
    const [page = ''] = await pageTexts(pdf);
    expect(compact(page).split(compact(text))).toHaveLength(3);

    const fonts = await fontsOf(pdf);
    expect(fonts.map(({ name }) => name.replace(/^.*\+/, '')).sort()).toEqual([
      'NotoSansSC-Regular',
      'NotoSansSC-SemiBold',
      'PageNumbers',
    ]);
    for (const font of fonts) expect(font).toMatchObject({ kind: 'FontFile2', bytes: expect.any(Number) });
    expect(Math.min(...fonts.map(({ bytes }) => bytes))).toBeGreaterThan(0);
  });

  it('of one document leaves no trace in the files of the others', async () => {
    const common = '<p>客户评估报告</p>';
    const many = Array.from({ length: 900 }, (_, index) => String.fromCodePoint(0x4e00 + index * 3)).join('');
    const [alone] = await printer.printBatch([smallDocument('甲', common)]);
    const [together] = await printer.printBatch([
      smallDocument('甲', common),
      smallDocument('乙', `<p>${many}</p>`),
    ]);

    expect(await pageTexts(together?.pdf ?? new Uint8Array())).toEqual(
      await pageTexts(alone?.pdf ?? new Uint8Array()),
    );
    const outlines = async (pdf: Uint8Array | undefined): Promise<number> =>
      (await fontsOf(pdf ?? new Uint8Array())).reduce((sum, { bytes }) => sum + bytes, 0);
    const [own, shared] = [await outlines(alone?.pdf), await outlines(together?.pdf)];
    // 900 further characters are some 200 kB of outlines; what differs here is a table of empty places.
    expect(shared - own).toBeLessThan(4_000);
  });

  it('stands whole where a table goes over pages: no row is cut, and the head is repeated', async () => {
    const rows = Array.from(
      { length: 90 },
      (_, index) => `<tr><td>始${index}。<br>行<br>行<br>末${index}。</td></tr>`,
    ).join('');
    const table = `<table><thead><tr><th>表头</th></tr></thead><tbody>${rows}</tbody></table>`;
    const texts = await pageTexts(first(await printer.printBatch([smallDocument('表', table)])));

    expect(texts.length).toBeGreaterThan(3);
    const seen: number[] = [];
    for (const text of texts.map(compact)) {
      expect(text).toContain('表头');
      const starts = [...text.matchAll(/始(\d+)。/g)].map(([, index]) => Number(index));
      const ends = [...text.matchAll(/末(\d+)。/g)].map(([, index]) => Number(index));
      expect(ends).toEqual(starts);
      seen.push(...starts);
    }
    expect(seen).toEqual(Array.from({ length: 90 }, (_, index) => index));
  });
});

describe('printing many', () => {
  it('answers in order, batch by batch, and asks for no more than it can hold', async () => {
    let asked = 0;
    function* parts() {
      for (let index = 0; index < 23; index++) {
        asked += 1;
        yield smallDocument(`K${index}`, `<p>第 ${index} 份</p>`);
      }
    }
    const keys: string[] = [];
    for await (const outcome of printMany(printer, parts(), 4)) {
      if (keys.length === 0) expect(asked).toBeLessThanOrEqual(4 * (printer.lanes + 1));
      expect(outcome).toMatchObject({ pages: 1 });
      keys.push(outcome.key);
    }
    expect(keys).toEqual(Array.from({ length: 23 }, (_, index) => `K${index}`));
  });
});
