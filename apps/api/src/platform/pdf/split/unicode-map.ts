const SECTION = /begin(bfchar|bfrange)([\s\S]*?)end\1/g;
const PAIR = /<([\dA-Fa-f]+)>\s*<([\dA-Fa-f]+)>/g;
const RANGE = /<([\dA-Fa-f]+)>\s*<([\dA-Fa-f]+)>\s*<([\dA-Fa-f]+)>/g;
/** A section holds at most a hundred entries (PDF 1.7, 9.7.5.4 and CMap specification). */
const SECTION_LIMIT = 100;

/** Reads a ToUnicode CMap: two-byte glyph codes to UTF-16 text in hexadecimal. */
export function readUnicodeMap(cmap: string): ReadonlyMap<number, string> {
  const map = new Map<number, string>();
  for (const [, kind, entries = ''] of cmap.matchAll(SECTION)) {
    if (kind === 'bfchar') {
      for (const [, code = '', text = ''] of entries.matchAll(PAIR)) map.set(parseInt(code, 16), text);
      continue;
    }
    for (const [, from = '', to = '', first = ''] of entries.matchAll(RANGE)) {
      const start = parseInt(from, 16);
      for (let code = start; code <= parseInt(to, 16); code++) map.set(code, following(first, code - start));
    }
  }
  return map;
}

/** Writes a ToUnicode CMap for these glyph codes; those without text are left out. */
export function writeUnicodeMap(map: ReadonlyMap<number, string>, glyphs: Iterable<number>): string {
  const lines = [...glyphs]
    .sort((a, b) => a - b)
    .flatMap((code) => {
      const text = map.get(code);
      return text === undefined ? [] : [`<${code.toString(16).padStart(4, '0')}> <${text}>`];
    });
  const sections: string[] = [];
  for (let at = 0; at < lines.length; at += SECTION_LIMIT) {
    const some = lines.slice(at, at + SECTION_LIMIT);
    sections.push(`${some.length} beginbfchar\n${some.join('\n')}\nendbfchar`);
  }
  return [
    '/CIDInit /ProcSet findresource begin',
    '12 dict begin',
    'begincmap',
    '/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def',
    '/CMapName /Adobe-Identity-UCS def',
    '/CMapType 2 def',
    '1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange',
    ...sections,
    'endcmap',
    'CMapName currentdict /CMap defineresource pop',
    'end',
    'end',
  ].join('\n');
}

/** The text `steps` characters on: only the last UTF-16 unit counts up within a range. */
function following(first: string, steps: number): string {
  const last = parseInt(first.slice(-4), 16) + steps;
  return first.slice(0, -4) + last.toString(16).padStart(4, '0');
}
