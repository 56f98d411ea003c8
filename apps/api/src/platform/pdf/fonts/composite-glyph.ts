const ARGUMENTS_ARE_WORDS = 0x0001;
const HAS_SCALE = 0x0008;
const MORE_COMPONENTS = 0x0020;
const HAS_TWO_SCALES = 0x0040;
const HAS_MATRIX = 0x0080;

/**
 * A composite outline names its parts by glyph number; in a font with other numbers the names
 * must follow. Simple outlines come back untouched, composite ones as a changed copy.
 */
export function relabelComponents(outline: Buffer, numberOf: (glyph: number) => number): Buffer {
  const composite = outline.length > 0 && outline.readInt16BE(0) < 0;
  if (!composite) return outline;
  const copy = Buffer.from(outline);
  let at = 10;
  let flags: number;
  do {
    flags = copy.readUInt16BE(at);
    copy.writeUInt16BE(numberOf(copy.readUInt16BE(at + 2)), at + 2);
    at += 4 + argumentBytes(flags);
  } while ((flags & MORE_COMPONENTS) !== 0);
  return copy;
}

function argumentBytes(flags: number): number {
  const offsets = (flags & ARGUMENTS_ARE_WORDS) !== 0 ? 4 : 2;
  if ((flags & HAS_SCALE) !== 0) return offsets + 2;
  if ((flags & HAS_TWO_SCALES) !== 0) return offsets + 4;
  return (flags & HAS_MATRIX) !== 0 ? offsets + 8 : offsets;
}
