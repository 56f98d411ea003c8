import { InvalidInputError, InvalidSpreadsheetError, readSheet } from 'read-excel-file/node';
import { RuleBroken } from '../../../platform/http/rule-broken.js';

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
