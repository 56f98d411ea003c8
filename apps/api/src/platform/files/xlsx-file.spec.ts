import { unzip } from '../../../test/support/unzip.js';
import { xlsxFile } from './xlsx-file.js';

describe('a workbook', () => {
  it('keeps numbers to the last digit and texts as texts, also those that look like formulas', async () => {
    const attack = '=HYPERLINK("http://example.com","点击")';
    const files = await unzip(
      await xlsxFile([
        {
          name: '权重',
          rows: [
            ['指标', '权重'],
            ['累计采购额', 0.142857142857142],
            ['+1', null],
            [attack, 2],
          ],
        },
        { name: '轮次', rows: [['轮次'], [1]] },
      ]),
    );
    const sheets = [...files].filter(([name]) => /^xl\/worksheets\/sheet\d+\.xml$/.test(name));
    expect(sheets).toHaveLength(2);
    const [[, first = ''] = []] = sheets;
    expect(first).toContain('<v>0.142857142857142</v>');
    const all = [...files.values()].join('');
    expect(all).not.toMatch(/<f[ >]/);
    expect(all).toContain('HYPERLINK');
    expect(all).toContain('累计采购额');
    expect(files.get('xl/workbook.xml')).toContain('权重');
  });
});
