import type { FontLibrary } from './fonts/font-library.js';
import { FONT_WEIGHTS } from './fonts/font-library.js';
import { FONT_STACK, pageRule, PRINT_FONT } from './page-frame.js';
import type { PageFrame, Printable } from './printable.js';

/** Printed whatever the text says: what templates and counters may add. */
const ALWAYS = [...' !"#$%&\'()*+,-./0123456789:;<=>?@[\\]^_`{|}~\u00a0·–—…×−≤≥•“”‘’'];
const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'];
const BEYOND_ASCII = /[^\0-\x7f]/gu;

/**
 * Nobody looks at the screen, so nothing is laid out for it: that halves the loading. Contents are skipped
 * rather than taken away (`display:none`), since the browser goes from screen to print and back twice for
 * each PDF and would build their boxes anew each time. A line in each weight makes the browser load the
 * fonts before it prints.
 */
const ON_SCREEN = '@media screen{article{content-visibility:hidden}}@media print{#fonts{display:none}}';
const WARM_UP = `<p id="fonts">0${FONT_WEIGHTS.map((weight) => `<span style="font-weight:${weight}">0</span>`).join('')}</p>`;

/** Name of a document's pages, and of the destination that marks where it begins. */
export function placeName(index: number): string {
  return `part${index}`;
}

/**
 * One HTML page with all documents, each on pages of its own name. An empty link from each document
 * to itself makes the browser write a named destination: that is how the splitter finds the first page.
 * The base is set so that no document can set another one: only the first counts.
 */
export function compose(parts: readonly Printable[], fonts: FontLibrary): string {
  const sheets = [...new Set(parts.map((part) => part.css))].join('\n');
  const frames = parts.map((part, index) => {
    const name = placeName(index);
    return `${pageRule(name, part.frame)}#${name}{page:${name}}${part.frame.turned === true ? turnedRule(name, part.frame) : ''}`;
  });
  const articles = parts.map((part, index) => {
    const name = placeName(index);
    return `<article id="${name}" lang="${attribute(part.language)}"><a href="#${name}"></a>${part.body}</article>`;
  });
  return (
    `<!doctype html><html><head><meta charset="utf-8"><base href="about:blank"><style>${fontFaces(parts, fonts)}` +
    `html{font-family:${FONT_STACK};font-synthesis:none}body{margin:0}${ON_SCREEN}\n${sheets}\n${frames.join('\n')}` +
    `</style></head><body>${WARM_UP}${articles.join('')}</body></html>`
  );
}

/** Pages of the other orientation, with the same header and footer. */
function turnedRule(name: string, frame: PageFrame): string {
  const orientation = frame.orientation === 'portrait' ? 'landscape' : 'portrait';
  return `${pageRule(`${name}-turned`, { ...frame, orientation })}#${name} .turned{page:${name}-turned}`;
}

function fontFaces(parts: readonly Printable[], fonts: FontLibrary): string {
  const characters = charactersOf(parts);
  return FONT_WEIGHTS.map((weight) => {
    const file = fonts.subset(weight, characters).file.toString('base64');
    return `@font-face{font-family:${PRINT_FONT};font-weight:${weight};src:url(data:font/ttf;base64,${file})}`;
  }).join('');
}

/** Every character that may be drawn, and some more: mark-up counts as text. */
function charactersOf(parts: readonly Printable[]): ReadonlySet<number> {
  const characters = new Set<number>();
  const add = (text: Iterable<string>): void => {
    for (const character of text) characters.add(character.codePointAt(0) ?? 0);
  };
  // Most of a document is mark-up, whose characters are always there.
  const addFrom = (text: string): void => add(new Set(text.match(BEYOND_ASCII)));
  add(ALWAYS);
  add(LETTERS);
  for (const { body, css, frame } of parts) {
    addFrom(body);
    addFrom(css);
    addFrom(frame.header.start + frame.header.end + frame.footer);
    for (const [, hex, decimal] of body.matchAll(/&#(?:x([0-9a-f]+)|(\d+));/gi)) {
      characters.add(hex === undefined ? Number(decimal) : parseInt(hex, 16));
    }
  }
  return characters;
}

function attribute(text: string): string {
  return text.replace(/[^A-Za-z0-9-]/g, '');
}
