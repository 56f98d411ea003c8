import { CONFIDENCES, type Confidence } from '@assay/contract';
import { asWritten } from '../../../platform/files/harmless.js';
import { RuleBroken } from '../../../platform/http/rule-broken.js';

/** Texts of the file in the language of the expert. */
export const OFFLINE_WORDS = {
  zh: {
    sheet: '评分表',
    rubric: '评分标准',
    headings: ['客户', '指标', '评分', '把握程度', '评语', '校验码（请勿修改）'],
    rubricHeadings: ['指标', '分值', '等级', '说明'],
    confidence: { low: '低', medium: '中', high: '高' },
    calibration: '【校准】',
  },
  en: {
    sheet: 'Scores',
    rubric: 'Rubric',
    headings: ['Customer', 'Indicator', 'Score', 'Confidence', 'Note', 'Code (do not change)'],
    rubricHeadings: ['Indicator', 'Score', 'Level', 'Anchor'],
    confidence: { low: 'low', medium: 'medium', high: 'high' },
    calibration: '[Calibration] ',
  },
} as const;

export type OfflineLanguage = keyof typeof OFFLINE_WORDS;

/** One filled-in line of the file. */
export interface OfflineRow {
  /** Line of the file, from 1. */
  readonly line: number;
  readonly sheetId: string;
  readonly indicator: string;
  /** Version of the sheet when the file was made. */
  readonly version: number;
  readonly score: number;
  readonly confidence: Confidence | null;
  readonly note: string;
}

type Cell = string | number | boolean | null | undefined | object;

const LONGEST_NOTE = 2000;
const CODE = /^([0-9a-f-]{36})\/([\w.-]{1,80})\/(\d{1,9})$/;

/** What names a line of the file when it comes back. */
export function codeOf(sheetId: string, indicator: string, version: number): string {
  return `${sheetId}/${indicator}/${version}`;
}

/**
 * The filled-in lines of a file that came back; those without a score are left out.
 *
 * @param rows the first sheet's cells, headings first
 * @throws RuleBroken with the line of the first fault: offline-header, offline-code, offline-score,
 *   offline-confidence, offline-note, offline-twice, offline-empty
 */
export function readOfflineRows(rows: readonly (readonly Cell[])[]): OfflineRow[] {
  const [head = [], ...lines] = rows;
  const headings = Object.values(OFFLINE_WORDS).map((words) => words.headings);
  const fits = headings.some((wanted) => wanted.every((text, at) => textOf(head[at]) === text));
  if (!fits) throw new RuleBroken('offline-header');
  const seen = new Set<string>();
  const read = lines.flatMap((cells, at): OfflineRow[] => {
    const line = at + 2;
    const [, , score, confidence, note, code] = cells;
    if (textOf(score) === '') return [];
    const [whole, sheetId = '', indicator = '', version = ''] = CODE.exec(textOf(code)) ?? [];
    if (whole === undefined) throw new RuleBroken('offline-code', { line });
    const key = `${sheetId} ${indicator}`;
    if (seen.has(key)) throw new RuleBroken('offline-twice', { line });
    seen.add(key);
    return [
      {
        line,
        sheetId,
        indicator,
        version: Number(version),
        score: scoreOf(score, line),
        confidence: confidenceOf(confidence, line),
        note: noteOf(note, line),
      },
    ];
  });
  if (read.length === 0) throw new RuleBroken('offline-empty');
  return read;
}

function textOf(cell: Cell): string {
  return typeof cell === 'string' || typeof cell === 'number' ? String(cell).trim() : '';
}

function scoreOf(cell: Cell, line: number): number {
  const text = textOf(cell);
  const score = Number(text);
  if (!/^\d+(\.\d+)?$/.test(text) || !Number.isFinite(score)) {
    throw new RuleBroken('offline-score', { line, value: text.slice(0, 40) });
  }
  return score;
}

function confidenceOf(cell: Cell, line: number): Confidence | null {
  const text = textOf(cell).toLowerCase();
  if (text === '') return null;
  const found = CONFIDENCES.find((level) =>
    Object.values(OFFLINE_WORDS).some((words) => words.confidence[level] === text),
  );
  if (!found) throw new RuleBroken('offline-confidence', { line, value: text.slice(0, 40) });
  return found;
}

function noteOf(cell: Cell, line: number): string {
  const note = asWritten(textOf(cell));
  if (note.length > LONGEST_NOTE) throw new RuleBroken('offline-note', { line, most: LONGEST_NOTE });
  return note;
}
