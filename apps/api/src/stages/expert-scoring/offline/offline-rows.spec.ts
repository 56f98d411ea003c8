import { harmless } from '../../../platform/files/harmless.js';
import { RuleBroken } from '../../../platform/http/rule-broken.js';
import { codeOf, OFFLINE_WORDS, readOfflineRows } from './offline-rows.js';

const sheet = '018f0000-0000-7000-8000-000000000051';
const code = codeOf(sheet, 'demand_fit', 3);
const { headings } = OFFLINE_WORDS.zh;
const line = (score: unknown, confidence: unknown = '', note: unknown = '', key: unknown = code) =>
  ['客户', '需求匹配度', score, confidence, note, key] as never[];

const refusal = (rows: readonly (readonly never[])[]): unknown[] => {
  try {
    readOfflineRows([headings as unknown as never[], ...rows]);
  } catch (error) {
    if (error instanceof RuleBroken) return [error.code, error.facts];
    throw error;
  }
  return ['taken'];
};

describe('readOfflineRows', () => {
  it('takes filled-in lines with their line numbers, in either language, and leaves out those without a score', () => {
    expect(
      readOfflineRows([headings as unknown as never[], line(null), line(4, '高', '近期扩产'), []]),
    ).toEqual([
      {
        line: 3,
        sheetId: sheet,
        indicator: 'demand_fit',
        version: 3,
        score: 4,
        confidence: 'high',
        note: '近期扩产',
      },
    ]);
    const english = readOfflineRows([OFFLINE_WORDS.en.headings as unknown as never[], line('5', 'Low')]);
    expect(english).toMatchObject([{ score: 5, confidence: 'low', note: '' }]);
  });

  it.each([
    ['a file without any score', [], 'offline-empty', {}],
    ['a score that is no number', [line('四')], 'offline-score', { line: 2, value: '四' }],
    ['a formula as a score', [line('=1+4')], 'offline-score', { line: 2, value: '=1+4' }],
    ['a confidence that is none', [line(4, '很高')], 'offline-confidence', { line: 2, value: '很高' }],
    ['a note that is too long', [line(4, '', 'x'.repeat(2001))], 'offline-note', { line: 2, most: 2000 }],
    ['a code that was changed', [line(4, '', '', 'abc')], 'offline-code', { line: 2 }],
    ['a line that comes twice', [line(4), line(5)], 'offline-twice', { line: 3 }],
  ])('refuses %s', (_, rows, wanted, facts) => {
    expect(refusal(rows)).toEqual([wanted, facts]);
  });

  it('refuses another file by its headings', () => {
    expect(() => readOfflineRows([['customer_id', 'name'] as never[]])).toThrow(RuleBroken);
  });

  it.each(['=HYPERLINK("http://x")', '+1', '-1', '@SUM(A1)', '＝1'])(
    'keeps %p a text, there and back',
    (note) => {
      expect(harmless(note)).toBe(`'${note}`);
      expect(readOfflineRows([headings as unknown as never[], line(4, '', harmless(note))])).toMatchObject([
        { note },
      ]);
    },
  );
});
