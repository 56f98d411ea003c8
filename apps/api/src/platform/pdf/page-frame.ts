import type { PageFrame } from './printable.js';

/** A4 and its margins, in millimetres. */
export const PAGE = { short: 210, long: 297, margin: { top: 24, side: 16, bottom: 20 } } as const;

/** Size and colour of headers, footers and page numbers. */
export const FRAME_TEXT = { points: 7.5, colour: '#6b7280' } as const;

const RULE = '0.5pt solid #d5d9e0';

/** The family under which a document's own font is embedded; style sheets and drawings may name it. */
export const PRINT_FONT = 'Print';
/** Characters that the embedded font lacks are drawn with what the machine has. */
export const FONT_STACK = `${PRINT_FONT}, 'WenQuanYi Micro Hei', 'Droid Sans Fallback', 'PingFang SC', sans-serif`;

/** CSS that gives the pages named `name` their size, header and footer. */
export function pageRule(name: string, frame: PageFrame): string {
  const { top, side, bottom } = PAGE.margin;
  const text = `font:${FRAME_TEXT.points}pt ${FONT_STACK};color:${FRAME_TEXT.colour}`;
  const above = `${text};vertical-align:bottom;padding-bottom:2.5mm;margin-bottom:5mm;border-bottom:${RULE}`;
  return (
    `@page ${name}{size:A4 ${frame.orientation};margin:${top}mm ${side}mm ${bottom}mm;` +
    `@top-left{content:${cssString(frame.header.start)};${above};text-align:left}` +
    `@top-right{content:${cssString(frame.header.end)};${above};text-align:right}` +
    `@bottom-left{content:${cssString(frame.footer)};${text};vertical-align:top;padding-top:5mm;text-align:left}}`
  );
}

/** A CSS string in which nothing can end the string, the rule or the style element. */
export function cssString(text: string): string {
  const safe = text.replace(
    /[^\p{L}\p{N} .,:;()·/%+-]/gu,
    (mark) => `\\${mark.codePointAt(0)?.toString(16)} `,
  );
  return `"${safe}"`;
}
