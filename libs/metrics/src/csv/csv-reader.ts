import type { Layout } from './layout.js';
import { LIMITS } from './limits.js';
import { createMarks, type Marks } from './marks.js';
import { readQuoted } from './quoted.js';

/**
 * Why a line could not be split into cells:
 * `quote` (a stray or an unterminated quote), `columns` (not as many cells as the header),
 * `length` (over a limit), `encoding` (bytes that are no text).
 */
export type LineFault = 'quote' | 'columns' | 'length' | 'encoding';

export interface CsvSink {
  /** Gets the first line that is not blank (undefined: it is over the limit); null ends the reading. */
  header(line: string | undefined): Layout | null;
  /** `line` is the line of the file on which the row starts; the first line is 1. */
  row(cells: readonly string[], line: number): void;
  fault(fault: LineFault, line: number, text: string): void;
  /** Whether the cells alone would make a row: tells an unterminated quote from a cell of several lines. */
  looksLikeRow(cells: readonly string[]): boolean;
}

/**
 * Splits text, fed in pieces of any size, into rows of cells. Lines end with LF, CRLF or CR. A damaged
 * line costs that line alone: reading goes on at the next one. Memory holds one piece and one record.
 */
export class CsvReader {
  private text = '';
  private line = 1;
  private layout: Layout | null | undefined;
  private skipping = false;
  private started = false;

  constructor(private readonly sink: CsvSink) {}

  push(piece: string): void {
    if (this.layout === null || piece === '') return;
    this.text = this.started ? this.text + piece : piece.replace(/^\uFEFF/, '');
    this.started = true;
    this.consume(false);
  }

  finish(): void {
    if (this.layout !== null) this.consume(true);
    if (this.layout === undefined) this.layout = this.sink.header('');
  }

  private consume(final: boolean): void {
    const { text } = this;
    const marks = createMarks(text);
    let at = this.skipping ? this.skipLine(marks, final) : 0;
    while (at < text.length && this.layout !== null) {
      const next = this.takeLine(marks, at, final);
      if (next < 0) break;
      at = next;
    }
    this.text = text.slice(at);
  }

  /** Handles the record that starts at `at`; the place after it, or -1 when more text is needed. */
  private takeLine(marks: Marks, at: number, final: boolean): number {
    const end = marks.lineEnd(at, final);
    const length = (end < 0 ? this.text.length : end) - at;
    if (length > LIMITS.lineChars) return this.tooLong(marks, at, end, final);
    if (end < 0) return -1;
    if (marks.has('"', at, end) && this.layout !== undefined && this.layout !== null) {
      return this.takeQuoted(this.layout, marks, at, end, final);
    }
    this.takePlain(marks, at, end);
    this.line += 1;
    return marks.afterBreak(end);
  }

  private takePlain(marks: Marks, at: number, end: number): void {
    const line = this.text.slice(at, end);
    const { layout } = this;
    if (layout === undefined) {
      if (line.trim() !== '') this.layout = this.sink.header(line);
    } else if (layout !== null && line !== '') {
      const cells = line.split(layout.delimiter);
      if (cells.length === 1 && line.trim() === '') return;
      this.deliver(layout, cells, marks.has('\uFFFD', at, end), this.line, line);
    }
  }

  private takeQuoted(layout: Layout, marks: Marks, at: number, end: number, final: boolean): number {
    const found = readQuoted(marks, at, layout, final, (cells) => this.sink.looksLikeRow(cells));
    if (found.kind === 'more') return -1;
    const first = this.text.slice(at, end);
    if (found.kind === 'fault') {
      this.sink.fault('quote', this.line, first);
      this.line += 1;
      return marks.afterBreak(end);
    }
    this.deliver(layout, found.cells, marks.has('\uFFFD', at, found.end), this.line, first);
    this.line += found.lines;
    return marks.afterBreak(found.end);
  }

  private deliver(
    layout: Layout,
    cells: readonly string[],
    damaged: boolean,
    line: number,
    text: string,
  ): void {
    if (damaged) this.sink.fault('encoding', line, text);
    else if (cells.length !== layout.columns) this.sink.fault('columns', line, text);
    else if (cells.some((cell) => cell.length > LIMITS.cellChars)) this.sink.fault('length', line, text);
    else this.sink.row(cells, line);
  }

  private tooLong(marks: Marks, at: number, end: number, final: boolean): number {
    if (this.layout === undefined) this.layout = this.sink.header(undefined);
    else this.sink.fault('length', this.line, this.text.slice(at, at + LIMITS.quotedBack));
    if (end >= 0) {
      this.line += 1;
      return marks.afterBreak(end);
    }
    this.skipping = !final;
    return this.keepLastBreak();
  }

  /** Passes over the rest of a line that is too long; the place after it. */
  private skipLine(marks: Marks, final: boolean): number {
    const end = marks.lineEnd(0, final);
    if (end < 0) return this.keepLastBreak();
    this.skipping = false;
    this.line += 1;
    return marks.afterBreak(end);
  }

  /** The place up to which skipped text can go: a CR at its end is kept, as it may end the line. */
  private keepLastBreak(): number {
    return this.text.endsWith('\r') ? this.text.length - 1 : this.text.length;
  }
}
