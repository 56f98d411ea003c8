import {
  createChunkDecoder,
  createEncodingDetector,
  CsvReader,
  parseDecimal,
  parseMoment,
  signOf,
  type Day,
  type Purchase,
} from '@assay/metrics';
import { readBytes } from '../../platform/json-input.js';
import { Refused } from '../../platform/refused.js';
import { purchaseColumns, type PurchaseColumns } from './purchase-columns.js';

/** Why a line is no purchase. */
type PurchaseRule = 'line' | 'customer' | 'date' | 'amount' | 'amount-negative';

export interface PurchaseFile {
  readonly purchases: readonly Purchase[];
  /** Lines that are no purchase, with what is wrong; the header counts as line 1. */
  readonly setAside: readonly { readonly line: number; readonly rule: PurchaseRule }[];
}

/**
 * Reads customer, date and amount per line from a CSV file (UTF-8 or GB18030), or standard input for `-`. An amount of
 * 0 is a purchase; a negative one, a return, is not.
 *
 * @throws Refused when the file cannot be read, is no text, or lacks a column
 */
export function readPurchases(input: string): PurchaseFile {
  const bytes = readBytes(input);
  const detector = createEncodingDetector();
  detector.push(bytes);
  const verdict = detector.finish();
  if (verdict.kind === 'refused') {
    throw new Refused(verdict.code, `${input}: ${verdict.code}`, { input, ...verdict.facts });
  }
  const purchases: Purchase[] = [];
  const setAside: { line: number; rule: PurchaseRule }[] = [];
  let columns: PurchaseColumns | undefined;
  const take = (cells: readonly string[], line: number) => {
    const found = purchaseOf(cells, columns);
    if (typeof found === 'string') setAside.push({ line, rule: found });
    else purchases.push(found);
  };
  const reader = new CsvReader({
    header(line) {
      columns = purchaseColumns(line);
      if (!columns.isHeader) take((line ?? '').split(columns.delimiter), 1);
      return { delimiter: columns.delimiter, columns: columns.cells };
    },
    row: take,
    fault: (_fault, line) => setAside.push({ line, rule: 'line' }),
    looksLikeRow: (cells) => typeof purchaseOf(cells, columns) !== 'string',
  });
  const decoder = createChunkDecoder(verdict.encoding);
  reader.push(decoder.push(bytes) + decoder.finish());
  reader.finish();
  return { purchases, setAside };
}

/** The span of days of some purchases up to an end; undefined without any. */
export function firstDay(purchases: readonly Purchase[], end: Day): Day | undefined {
  return purchases.reduce<Day | undefined>(
    (first, { day }) => (day <= end && (first === undefined || day < first) ? day : first),
    undefined,
  );
}

function purchaseOf(cells: readonly string[], columns: PurchaseColumns | undefined): Purchase | PurchaseRule {
  const text = (place: number | undefined) => cells[place ?? -1]?.trim() ?? '';
  const customer = text(columns?.customer);
  if (customer === '') return 'customer';
  const moment = parseMoment(text(columns?.date));
  if (moment === undefined) return 'date';
  const amount = parseDecimal(text(columns?.amount));
  if (amount === undefined) return 'amount';
  if (signOf(amount) < 0) return 'amount-negative';
  return { customer, day: moment.day, amount };
}
