import { expertScoring } from '@assay/contract';
import { readSheet } from 'read-excel-file/node';
import { testApp } from '../../../../test/support/app.js';
import { firstSheetOf, openScoring, sheetsOf } from '../../../../test/support/scoring.js';
import { Customer } from '../../../core/customers/customer.entity.js';
import { xlsxFile } from '../../../platform/files/xlsx-file.js';
import { SheetScore } from '../score-sheet.entity.js';
import { OFFLINE_WORDS } from './offline-rows.js';

const app = await testApp();
await app.startWorker();

const driven = await openScoring(app, 3);
const [li, wang] = driven.experts;
const params = { cycleId: driven.id };
const { headings } = OFFLINE_WORDS.zh;

type Cells = (string | number | null)[];

/** The rows that an expert finds in the file, without the headings. */
async function rowsOf(client = li): Promise<Cells[]> {
  const { content } = await client.download(expertScoring.offline, { params, query: { language: 'zh' } });
  const [, ...rows] = await readSheet(content);
  return rows as Cells[];
}

async function workbook(
  rows: readonly Cells[],
  named: readonly string[] = headings,
): Promise<Uint8Array<ArrayBuffer>> {
  const sheet = { name: '评分表', rows: [named, ...rows], widths: named.map(() => 12) };
  return Uint8Array.from(await xlsxFile([sheet]));
}

const send = (content: string | Uint8Array<ArrayBuffer>, client = li) =>
  client.upload(expertScoring.takeOffline, { name: '评分表.xlsx', content }, { params });
const written = () => app.database.getRepository(SheetScore).find();

describe('the offline sheet', () => {
  it('goes out with every open sheet, and keeps names that look like formulas as texts', async () => {
    const { name } = await firstSheetOf(driven, 0).then(({ customer }) => ({ name: customer }));
    await app.database.getRepository(Customer).update({ name }, { name: '=HYPERLINK("http://x")' });
    const { content, type, disposition } = await li.download(expertScoring.offline, { params });
    expect(type).toContain('spreadsheetml');
    expect(disposition).toContain('.xlsx');
    expect(content.toString('latin1')).not.toContain('<f>');
    const rows = await rowsOf();
    expect(rows).toHaveLength(3 * 2);
    expect(rows[0]?.slice(0, 3)).toEqual([`'=HYPERLINK("http://x")`, expect.any(String), null]);
    await app.database.getRepository(Customer).update({ name: '=HYPERLINK("http://x")' }, { name });
  });

  it.each([
    ['is no workbook', () => Promise.resolve('客户,评分\n甲,5\n'), 'offline-unreadable'],
    ['is empty', () => Promise.resolve(''), 'offline-unreadable'],
    ['is a broken archive', () => Promise.resolve('PK\u0003\u0004 and nothing behind'), 'offline-unreadable'],
    ['has other headings', async () => workbook(await rowsOf(), headings.toReversed()), 'offline-header'],
    ['has no score', async () => workbook(await rowsOf()), 'offline-empty'],
    [
      'has one bad score at its end',
      async () => workbook((await rowsOf()).map((row, at) => row.with(2, at === 5 ? 9 : 4))),
      'offline-score',
    ],
    [
      'has a line of another expert',
      async () => {
        const [theirs] = await rowsOf(wang);
        return workbook([...(await rowsOf()).map((row) => row.with(2, 4)), (theirs ?? []).with(2, 1)]);
      },
      'offline-code',
    ],
  ])('refuses a file that %s, and leaves nothing behind', async (_, made, code) => {
    const content = await made();
    await expect(send(content)).rejects.toMatchObject({ problem: { code } });
    expect(await written()).toEqual([]);
  });

  it('comes back whole: scores, confidence and notes, with the sheets still to be submitted', async () => {
    const rows = await rowsOf();
    const filled = rows.map((row, at) =>
      row
        .with(2, 5 - (at % 5))
        .with(3, at === 0 ? '高' : null)
        .with(4, "'=1+1"),
    );
    expect(await send(await workbook(filled))).toEqual({ sheets: 3, scores: 6 });
    const { id: sheetId } = await firstSheetOf(driven, 0);
    const sheet = await li.call(expertScoring.sheet, { params: { sheetId } });
    expect(sheet).toMatchObject({ state: 'open', scored: 2 });
    expect(sheet.indicators.map(({ score, confidence, note }) => [score, confidence, note])).toEqual([
      [5, 'high', '=1+1'],
      [4, null, '=1+1'],
    ]);
    // the same file is one version behind by now
    await expect(send(await workbook(filled))).rejects.toMatchObject({ problem: { code: 'offline-stale' } });
    const again = await rowsOf();
    expect(again[0]?.slice(2, 5)).toEqual([5, '高', "'=1+1"]);
    await li.call(expertScoring.submit, { params: { sheetId }, body: { version: sheet.version } });
    const after = again.map((row) => row.with(2, 3));
    await expect(send(await workbook(after))).rejects.toMatchObject({ problem: { code: 'offline-closed' } });
    expect((await rowsOf()).length).toBe(4);
    expect((await sheetsOf(driven, 1)).every(({ scored }) => scored === 0)).toBe(true);
  });
});
