import type { FontTables } from './woff.js';

const HEADER = 12;
const ENTRY = 16;
const TRUE_TYPE = 0x00010000;
const COLLECTION = 'ttcf';
/** What all words of a TrueType file add up to once `head` carries the adjustment. */
const MAGIC_SUM = 0xb1b0afba;

/** Tables of a plain TrueType file, or of the first font in a collection of them. */
export function readSfnt(file: Buffer): FontTables {
  const tables = new Map<string, Buffer>();
  const begin = file.toString('latin1', 0, 4) === COLLECTION ? file.readUInt32BE(12) : 0;
  const count = file.readUInt16BE(begin + 4);
  for (let index = 0; index < count; index++) {
    const entry = begin + HEADER + index * ENTRY;
    const start = file.readUInt32BE(entry + 8);
    tables.set(
      file.toString('latin1', entry, entry + 4),
      file.subarray(start, start + file.readUInt32BE(entry + 12)),
    );
  }
  return tables;
}

/** Writes a TrueType file with its directory and check sums. `head` must be among the tables. */
export function writeSfnt(tables: FontTables): Buffer {
  const sorted = [...tables].sort(([a], [b]) => (a < b ? -1 : 1));
  const count = sorted.length;
  const power = Math.floor(Math.log2(count));
  const directory = Buffer.alloc(HEADER + count * ENTRY);
  directory.writeUInt32BE(TRUE_TYPE, 0);
  directory.writeUInt16BE(count, 4);
  directory.writeUInt16BE(16 * 2 ** power, 6);
  directory.writeUInt16BE(power, 8);
  directory.writeUInt16BE(16 * (count - 2 ** power), 10);

  const bodies: Buffer[] = [directory];
  let offset = directory.length;
  let headAt = 0;
  let sums = 0;
  sorted.forEach(([tag, data], index) => {
    const body = tag === 'head' ? withoutAdjustment(data) : pad(data, 4);
    const entry = HEADER + index * ENTRY;
    const sum = checkSum(body);
    sums = (sums + sum) >>> 0;
    directory.write(tag, entry, 'latin1');
    directory.writeUInt32BE(sum, entry + 4);
    directory.writeUInt32BE(offset, entry + 8);
    directory.writeUInt32BE(data.length, entry + 12);
    if (tag === 'head') headAt = offset;
    bodies.push(body);
    offset += body.length;
  });
  const file = Buffer.concat(bodies);
  file.writeUInt32BE((MAGIC_SUM - checkSum(directory) - sums) >>> 0, headAt + 8);
  return file;
}

/** Fills up with zeros to a multiple of `to` bytes. */
function pad(data: Buffer, to: number): Buffer {
  const rest = data.length % to;
  return rest === 0 ? data : Buffer.concat([data, Buffer.alloc(to - rest)]);
}

/** Sum of the big-endian words, modulo 2^32. */
export function checkSum(data: Buffer): number {
  let sum = 0;
  for (let at = 0; at < data.length; at += 4) sum = (sum + data.readUInt32BE(at)) >>> 0;
  return sum;
}

function withoutAdjustment(head: Buffer): Buffer {
  const copy = Buffer.from(pad(head, 4));
  copy.writeUInt32BE(0, 8);
  return copy;
}
