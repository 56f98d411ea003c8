/** File systems allow 255 bytes; an archive and a browser want some of them. */
const MOST_BYTES = 180;

/** What file systems, shells and archives take for something else, and marks that turn text around. */
const UNSAFE = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}<>:"/\\|?*]+/gu;

/**
 * A name that is safe on every file system and in every archive: no path, no control or turning
 * characters, no dots or blanks at its ends, at most 180 bytes of UTF-8.
 */
export function safeName(text: string): string {
  let name = '';
  let bytes = 0;
  for (const character of text
    .normalize('NFC')
    .replace(UNSAFE, '_')
    .trim()
    .replace(/^[.\s]+/, '')) {
    bytes += Buffer.byteLength(character);
    if (bytes > MOST_BYTES) break;
    name += character;
  }
  return name.replace(/[.\s]+$/, '') || '_';
}

/** `C0012-华东装备有限公司.pdf` */
export function reportFileName(...parts: readonly string[]): string {
  return `${safeName(parts.join('-'))}.pdf`;
}

/** The same names with the second of a kind as `name (2).pdf`, whatever the case of its letters. */
export function distinctNames(names: readonly string[]): string[] {
  const seen = new Set<string>();
  return names.map((name) => {
    const dot = name.lastIndexOf('.');
    const [stem, end] = dot < 0 ? [name, ''] : [name.slice(0, dot), name.slice(dot)];
    let distinct = name;
    for (let count = 2; seen.has(distinct.toLowerCase()); count += 1) distinct = `${stem} (${count})${end}`;
    seen.add(distinct.toLowerCase());
    return distinct;
  });
}
