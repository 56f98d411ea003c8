import { TABLE_KEYS, tableOf } from '@assay/metrics';
import { draw, setUp, speak } from '../../../testing/page';
import { FormatDialog } from './format-dialog';

describe('help on file formats', () => {
  beforeEach(() => setUp());

  it.each(TABLE_KEYS)('explains every column of %s in both languages', async (table) => {
    const dialog = await draw(FormatDialog, { first: table });
    const rows = (): string[][] =>
      dialog
        .all('tbody tr')
        .map((row) => [...row.querySelectorAll('td')].map((cell) => cell.textContent?.trim() ?? ''));
    expect(rows().map(([key]) => key)).toEqual(tableOf(table).columns.map(({ key }) => key));
    for (const lang of ['zh', 'en'] as const) {
      speak(lang);
      await dialog.settle();
      for (const [, meaning, kind] of rows()) {
        expect(meaning).not.toMatch(/^(undefined|)\s*(必填|选填|required|optional)$/);
        expect(kind).not.toBe('');
      }
    }
  });
});
