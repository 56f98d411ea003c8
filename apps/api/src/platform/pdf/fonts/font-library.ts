import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

import { subset, type Subset } from './subset.js';
import { openTypeface, type Typeface } from './typeface.js';
import { readWoff } from './woff.js';

/** CSS weights the library holds. Both are drawn by the designers; none is faked by the browser. */
export const FONT_WEIGHTS = [400, 600] as const;
export type FontWeight = (typeof FONT_WEIGHTS)[number];

/** Makes small fonts of one typeface. */
export interface FontLibrary {
  /** A font with the glyphs of these characters; those nobody drew are left out. */
  subset(weight: FontWeight, characters: ReadonlySet<number>): Subset;
}

const PACKAGE = '@fontsource/noto-sans-sc';
/** Opened for every font: western letters, and the eight thousand characters of daily Chinese. */
const DAILY = ['latin', 'chinese-simplified'] as const;

/**
 * Noto Sans SC (SIL Open Font License) from its package: the same pages on every machine, whatever
 * fonts it has. Rare characters lie in a hundred further slices, opened when one is met.
 */
export function notoSansSc(): FontLibrary {
  const require = createRequire(import.meta.url);
  const faces = new Map<string, Typeface>();
  const face = (slice: string, weight: FontWeight): Typeface => {
    const file = `${PACKAGE}/files/noto-sans-sc-${slice}-${weight}-normal.woff`;
    const known = faces.get(file) ?? openTypeface(readWoff(readFileSync(require.resolve(file))));
    faces.set(file, known);
    return known;
  };
  let rare: readonly Slice[] | undefined;
  const slices = (): readonly Slice[] => {
    rare ??= readSlices(readFileSync(require.resolve(`${PACKAGE}/unicode.json`), 'utf8'));
    return rare;
  };

  return {
    subset(weight, characters) {
      const [latin, chinese] = [face(DAILY[0], weight), face(DAILY[1], weight)];
      const missing = [...characters].filter(
        (character) => !latin.characters.has(character) && !chinese.characters.has(character),
      );
      const further = missing.length === 0 ? [] : slices().filter((slice) => missing.some(slice.covers));
      return subset([latin, chinese, ...further.map((slice) => face(slice.name, weight))], characters);
    },
  };
}

interface Slice {
  readonly name: string;
  readonly covers: (character: number) => boolean;
}

/** The package's list: `{"[4]": "U+1f1e9-1f1f5,U+1f21a", "latin": ...}`. */
function readSlices(json: string): readonly Slice[] {
  const list = JSON.parse(json) as Readonly<Record<string, string>>;
  return Object.entries(list).map(([key, ranges]) => {
    const pairs = ranges.split(',').map((range) => {
      const [from = '', to = from] = range.trim().slice(2).split('-');
      return { from: parseInt(from, 16), to: parseInt(to, 16) };
    });
    return {
      name: key.replace(/[[\]]/g, ''),
      covers: (character) => pairs.some(({ from, to }) => character >= from && character <= to),
    };
  });
}
