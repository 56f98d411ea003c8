import { InvalidInputError, InvalidSpreadsheetError, readSheet } from 'read-excel-file/node';
import writeXlsxFile, { type Row } from 'write-excel-file/node';
import { RuleBroken } from '../../../platform/http/rule-broken.js';

/** One sheet of a workbook: texts stay texts, numbers numbers; nothing is a formula. */
export interface OfflineTable {
  readonly name: string;
  readonly headings: readonly string[];
  readonly rows: readonly (readonly (string | number | null)[])[];
  /** Width of each column in characters. */
  readonly widths: readonly number[];
}

/** Writes an XLSX workbook; the first row of each sheet stays in sight. */
export async function writeWorkbook(tables: readonly OfflineTable[]): Promise<Buffer> {
  return writeXlsxFile(
    tables.map(({ name, headings, rows, widths }) => ({
      sheet: name,
      stickyRowsCount: 1,
      columns: widths.map((width) => ({ width })),
      data: [
        headings.map((value) => ({ value, type: String, fontWeight: 'bold' as const })),
        ...rows.map((cells): Row =>
          cells.map((value) => {
            if (value === null) return null;
            return typeof value === 'number'
              ? { value, type: Number }
              : { value, type: String, wrap: true, alignVertical: 'top' as const };
          }),
        ),
      ],
    })),
  ).toBuffer();
}

/**
 * The cells of the first sheet of an XLSX workbook.
 *
 * @throws RuleBroken offline-unreadable for whatever is no such workbook
 */
export async function readFirstSheet(content: Buffer) {
  // what is no zip is not even tried
  if (content.subarray(0, 4).toString('latin1') !== 'PK\u0003\u0004')
    throw new RuleBroken('offline-unreadable');
  try {
    return await readSheet(content);
  } catch (error) {
    if (error instanceof InvalidInputError || error instanceof InvalidSpreadsheetError) {
      throw new RuleBroken('offline-unreadable');
    }
    throw error;
  }
}
