import type { Layout } from './layout.js';
import { LIMITS } from './limits.js';
import type { Marks } from './marks.js';

export type Quoted =
  | { readonly kind: 'row'; readonly cells: readonly string[]; readonly end: number; readonly lines: number }
  /** The first line is damaged; reading goes on at the second. */
  | { readonly kind: 'fault' }
  | { readonly kind: 'more' };

const FAULT: Quoted = { kind: 'fault' };

/**
 * Reads a record with quotes (RFC 4180) that starts at `at`. A quoted cell may run over several lines,
 * and an unterminated quote looks the same until its end. It counts as unterminated when the closing
 * quote is missing or stands wrong, when the record has not as many cells as the header, or when a line
 * inside it, or both its first and its last, would be rows by themselves with quotes as plain letters.
 */
export function readQuoted(
  marks: Marks,
  at: number,
  layout: Layout,
  final: boolean,
  looksLikeRow: (cells: readonly string[]) => boolean,
): Quoted {
  const { text } = marks;
  const firstEnd = marks.lineEnd(at, final);
  const cells: string[] = [];
  let lines = 1;
  let place = at;
  let lineStart = at;
  for (;;) {
    if (text[place] === '"') {
      const closing = closingQuote(marks, place + 1, final);
      if (closing === undefined) return FAULT;
      const until = closing < 0 ? text.length : closing;
      for (let end = marks.lineEnd(lineStart, final); end >= 0 && end < until;) {
        if (lineStart !== at && isRow(text.slice(lineStart, end), layout, looksLikeRow)) return FAULT;
        lineStart = marks.afterBreak(end);
        lines += 1;
        end = marks.lineEnd(lineStart, final);
      }
      if (closing < 0) return more(text, at);
      cells.push(text.slice(place + 1, closing).replaceAll('""', '"'));
      place = closing + 1;
    } else {
      const end = cellEnd(marks, place, layout.delimiter, final);
      if (end < 0) return more(text, at);
      if (marks.has('"', place, end)) return FAULT;
      cells.push(text.slice(place, end));
      place = end;
    }
    if (text[place] === layout.delimiter) {
      place += 1;
      continue;
    }
    const end = marks.lineEnd(place, final);
    if (end < 0) return more(text, at);
    // After a closing quote only a delimiter or the line's end may stand.
    if (end !== place) return FAULT;
    if (lines === 1) return { kind: 'row', cells, end, lines };
    const isOne =
      cells.length === layout.columns &&
      !(
        isRow(text.slice(at, firstEnd), layout, looksLikeRow) &&
        isRow(text.slice(lineStart, end), layout, looksLikeRow)
      );
    return isOne ? { kind: 'row', cells, end, lines } : FAULT;
  }
}

/** Asks for more text, unless the record is already longer than any may be. */
function more(text: string, at: number): Quoted {
  return text.length - at > LIMITS.recordChars ? FAULT : { kind: 'more' };
}

/** The quote that ends a cell: -1 when it may come in the next piece, undefined when there is none. */
function closingQuote(marks: Marks, from: number, final: boolean): number | undefined {
  const { text } = marks;
  let quote = marks.quote(from);
  while (quote < text.length && text[quote + 1] === '"') quote = marks.quote(quote + 2);
  if (quote >= text.length || (quote === text.length - 1 && !final)) return final ? undefined : -1;
  return quote;
}

/** End of an unquoted cell; -1 when its line may go on in the next piece. */
function cellEnd(marks: Marks, place: number, delimiter: string, final: boolean): number {
  const lineEnd = marks.lineEnd(place, final);
  if (lineEnd < 0) return -1;
  const end = marks.text.indexOf(delimiter, place);
  return end < 0 ? lineEnd : Math.min(end, lineEnd);
}

function isRow(line: string, layout: Layout, looksLikeRow: (cells: readonly string[]) => boolean): boolean {
  const cells = line.split(layout.delimiter);
  return cells.length === layout.columns && looksLikeRow(cells);
}
