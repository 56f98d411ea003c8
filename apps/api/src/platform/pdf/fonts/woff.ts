import { inflateSync } from 'node:zlib';

/** Tables of a TrueType font by their four-letter tags. */
export type FontTables = ReadonlyMap<string, Buffer>;

const SIGNATURE = 'wOFF';
const HEADER = 44;
const ENTRY = 20;

/**
 * Unpacks a WOFF 1.0 file (W3C recommendation, 2012): a header, a directory, and tables
 * that are deflated where that makes them smaller.
 *
 * @throws RangeError when the file is no WOFF
 */
export function readWoff(file: Buffer): FontTables {
  if (file.toString('latin1', 0, 4) !== SIGNATURE) throw new RangeError('not a WOFF file');
  const tables = new Map<string, Buffer>();
  const count = file.readUInt16BE(12);
  for (let index = 0; index < count; index++) {
    const entry = HEADER + index * ENTRY;
    const tag = file.toString('latin1', entry, entry + 4);
    const start = file.readUInt32BE(entry + 4);
    const packed = file.readUInt32BE(entry + 8);
    const plain = file.readUInt32BE(entry + 12);
    const data = file.subarray(start, start + packed);
    tables.set(tag, packed < plain ? inflateSync(data) : data);
  }
  return tables;
}
