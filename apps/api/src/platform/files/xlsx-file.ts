import writeXlsxFile, { type SheetData } from 'write-excel-file/node';

export type XlsxCell = string | number | null;

/** One sheet of a workbook: the first row is its heading. */
export interface XlsxSheet {
  readonly name: string;
  readonly rows: readonly (readonly XlsxCell[])[];
  /** Widths of the columns in characters, in which long texts are broken; as wide as their texts when absent. */
  readonly widths?: readonly number[];
}

/** The longest text that a cell may hold. */
const LONGEST_TEXT = 32_767;
const WIDEST_COLUMN = 60;

const HEADING = { fontWeight: 'bold' } as const;
const BROKEN = { wrap: true, alignVertical: 'top' } as const;

/** How many columns a text takes on the screen: a Chinese character is as wide as two Latin ones. */
function widthOf(cell: XlsxCell): number {
  if (cell === null) return 0;
  return [...String(cell)].reduce((width, letter) => width + (letter > '\u2e80' ? 2 : 1), 0);
}

/**
 * A workbook. Texts are written as texts and never as formulas, whatever they begin with; numbers stay numbers, to
 * the last digit.
 */
export function xlsxFile(sheets: readonly XlsxSheet[]): Promise<Buffer> {
  return writeXlsxFile(
    sheets.map(({ name, rows, widths }) => ({
      sheet: name,
      stickyRowsCount: 1,
      columns: (widths ?? widthsOf(rows)).map((width) => ({ width })),
      data: rows.map((row, line) =>
        row.map((cell) => {
          if (cell === null || (typeof cell === 'number' && !Number.isFinite(cell))) return null;
          const look = line === 0 ? HEADING : widths && typeof cell === 'string' ? BROKEN : {};
          return typeof cell === 'number'
            ? { type: Number, value: cell, ...look }
            : { type: String, value: cell.slice(0, LONGEST_TEXT), ...look };
        }),
      ) satisfies SheetData,
    })),
  ).toBuffer();
}

function widthsOf(rows: XlsxSheet['rows']): number[] {
  return (rows[0] ?? []).map((_, at) =>
    Math.min(WIDEST_COLUMN, 2 + Math.max(...rows.map((row) => widthOf(row[at] ?? null)))),
  );
}
