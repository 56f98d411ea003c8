import { createHash } from 'node:crypto';

/** What only a pointer over a screen has a use for. */
const FOR_POINTERS = [
  /<style[\s\S]*?<\/style>/g,
  / (?:class|pointer-events|ecmeta_\w+)="[^"]*"/g,
  // Invisible shapes that catch the pointer: filled with nothing, and without a line.
  /<(path|rect) (?=[^>]*fill="none")(?![^>]*stroke=)[^>]*><\/\1>\n?/g,
];

/**
 * Makes a drawing fit for paper: half its length, and the same for the same data. The drawing library
 * names what it defines by a running number; a name made of the content is as unique, and stays.
 */
export function cleanSvg(svg: string): string {
  const bare = FOR_POINTERS.reduce((text, pattern) => text.replace(pattern, ''), svg);
  if (!/\bzr\d+-/.test(bare)) return bare;
  const content = bare.replace(/\bzr\d+-/g, 'zr-');
  const name = createHash('sha256').update(content).digest('hex').slice(0, 12);
  return bare.replace(/\bzr\d+-/g, `d${name}-`);
}
