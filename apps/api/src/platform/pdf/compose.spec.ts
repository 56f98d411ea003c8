import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { compose } from './compose.js';
import { notoSansSc, type FontLibrary } from './fonts/font-library.js';
import type { Subset } from './fonts/subset.js';
import { cssString } from './page-frame.js';
import { smallDocument } from './small-document.fixture.js';

/** A library that only remembers what it was asked for. */
function listening(): { readonly fonts: FontLibrary; readonly asked: Set<string> } {
  const asked = new Set<string>();
  const nothing: Subset = { file: Buffer.alloc(0), glyphs: new Map(), advances: [], unitsPerEm: 1000 };
  const subset: FontLibrary['subset'] = (_, characters) => {
    for (const character of characters) asked.add(String.fromCodePoint(character));
    return nothing;
  };
  return { fonts: { subset }, asked };
}

describe('one page for many documents', () => {
  it('asks for every character that may be drawn: text, entities, style sheet, header and footer', () => {
    const { fonts, asked } = listening();
    compose(
      [
        smallDocument('眉', '<p>正文&#x5b57;&#21333;</p>', {
          css: 'p::before{content:"表"}',
          frame: { orientation: 'portrait', header: { start: '左', end: '右' }, footer: '脚' },
        }),
      ],
      fonts,
    );
    for (const character of '正文字单表左右脚0123456789/%') expect(asked).toContain(character);
  });

  it('holds a style sheet once, however many documents bring it', () => {
    const html = compose([smallDocument('a', 'A'), smallDocument('b', 'B')], listening().fonts);
    expect(html.split('thead{display:table-header-group}')).toHaveLength(2);
    expect(html).toContain('<article id="part0" lang="zh-CN"><a href="#part0"></a>A</article>');
    expect(html).toContain('<article id="part1" lang="zh-CN"><a href="#part1"></a>B</article>');
  });

  it('is the same for the same documents', () => {
    const fonts = notoSansSc();
    const parts = [smallDocument('甲', '<p>客户</p>'), smallDocument('乙', '<p>评估</p>')];
    expect(compose(parts, fonts)).toBe(compose(parts, fonts));
  });
});

describe('a text in a style sheet', () => {
  it('can end neither the string, nor the rule, nor the style element, whatever it says', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const inside = cssString(text).slice(1, -1);
        expect(inside).not.toMatch(/["'<>{}@\n\r\f]/);
        // Read as CSS does: an escape, or the character itself.
        const read = inside.replace(/\\([0-9a-f]{1,6}) /g, (_, hex: string) =>
          String.fromCodePoint(parseInt(hex, 16)),
        );
        expect(read).toBe(text);
      }),
    );
  });

  it('reads naturally where nothing is at stake', () => {
    expect(cssString('2026年第三季度 (Q3), 9f2c')).toBe('"2026年第三季度 (Q3), 9f2c"');
  });
});
