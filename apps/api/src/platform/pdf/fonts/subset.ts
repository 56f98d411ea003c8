import { relabelComponents } from './composite-glyph.js';
import { packFont } from './pack-font.js';
import { table, type Typeface } from './typeface.js';

/** A small TrueType font with the glyphs of some characters, and which glyph is whose. */
export interface Subset {
  readonly file: Buffer;
  /** Code point to glyph number in `file`. Characters that no typeface has are absent. */
  readonly glyphs: ReadonlyMap<number, number>;
  /** Advance widths by glyph number, in units of `unitsPerEm`. */
  readonly advances: readonly number[];
  readonly unitsPerEm: number;
}

interface Picked {
  readonly face: Typeface;
  readonly glyph: number;
}

/**
 * Makes one font of the glyphs that the characters need. The typefaces are slices of one design
 * (same metrics); each character comes from the first that has it. Glyphs are renumbered from 1
 * in the order of the characters; kerning, hinting and substitutions are left out.
 *
 * HarfBuzz (`subset-font`) takes as long for one font, but joins no slices: each would be embedded apart.
 */
export function subset(faces: readonly [Typeface, ...Typeface[]], characters: Iterable<number>): Subset {
  const base = faces[0];
  const picked: Picked[] = [{ face: base, glyph: 0 }];
  const numbers = new Map<Typeface, Map<number, number>>();
  const numberOf = (face: Typeface, glyph: number): number => {
    const known = numbers.get(face) ?? new Map<number, number>();
    numbers.set(face, known);
    const number = known.get(glyph) ?? picked.push({ face, glyph }) - 1;
    known.set(glyph, number);
    return number;
  };

  const glyphs = new Map<number, number>();
  for (const character of [...new Set(characters)].sort((a, b) => a - b)) {
    const face = faces.find((candidate) => candidate.characters.has(character));
    const glyph = face?.characters.get(character);
    if (face && glyph !== undefined) glyphs.set(character, numberOf(face, glyph));
  }

  const outlines: Buffer[] = [];
  const advances: number[] = [];
  const bearings: number[] = [];
  // The list grows while it is walked: a composite glyph adds its parts.
  for (const { face, glyph } of picked) {
    outlines.push(relabelComponents(face.outline(glyph), (part) => numberOf(face, part)));
    const { advance, bearing } = face.metrics(glyph);
    advances.push(advance);
    bearings.push(bearing);
  }
  const origins = [base, ...numbers.keys()].map((face) => face.tables);
  return {
    file: packFont(base.tables, { outlines, advances, bearings, glyphs, origins }),
    glyphs,
    advances,
    unitsPerEm: table(base.tables, 'head').readUInt16BE(18),
  };
}
