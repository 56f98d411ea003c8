/** End of central directory, and one entry of it (APPNOTE.TXT 4.3.16 and 4.3.12). */
const END = 0x06054b50;
const ENTRY = 0x02014b50;
const END_SIZE = 22;
const ENTRY_SIZE = 46;
const LONGEST_COMMENT = 0xffff;
/** An office document has some dozens of parts. */
const MOST_ENTRIES = 10_000;

/** Names of the parts of a zip, read from its directory without unpacking anything; null when it has none. */
export function zipNames(content: Buffer): readonly string[] | null {
  const end = endOf(content);
  if (end === null) return null;
  const count = content.readUInt16LE(end + 10);
  let at = content.readUInt32LE(end + 16);
  if (count > MOST_ENTRIES) return null;
  const names: string[] = [];
  for (let entry = 0; entry < count; entry += 1) {
    if (at + ENTRY_SIZE > content.length || content.readUInt32LE(at) !== ENTRY) return null;
    const [nameLength, extraLength, commentLength] = [28, 30, 32].map((offset) =>
      content.readUInt16LE(at + offset),
    ) as [number, number, number];
    const start = at + ENTRY_SIZE;
    names.push(content.toString('utf8', start, start + nameLength));
    at = start + nameLength + extraLength + commentLength;
  }
  return names;
}

function endOf(content: Buffer): number | null {
  const lowest = Math.max(0, content.length - END_SIZE - LONGEST_COMMENT);
  for (let at = content.length - END_SIZE; at >= lowest; at -= 1) {
    if (content.readUInt32LE(at) === END) return at;
  }
  return null;
}
