import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { readUnicodeMap, writeUnicodeMap } from './unicode-map.js';

describe('a ToUnicode map', () => {
  it('is read as the PDF reference writes it (PDF 1.7, 9.10.3, example 2)', () => {
    const cmap = `
      2 beginbfrange
      <0000> <005E> <0020>
      <005F> <0061> <00660066>
      endbfrange
      1 beginbfchar
      <3A51> <D840DC3E>
      endbfchar`;
    const map = readUnicodeMap(cmap);
    expect(map.get(0x0000)?.toLowerCase()).toBe('0020');
    expect(map.get(0x005e)?.toLowerCase()).toBe('007e');
    expect(map.get(0x0060)?.toLowerCase()).toBe('00660067');
    expect(map.get(0x3a51)?.toLowerCase()).toBe('d840dc3e');
    expect(map.size).toBe(0x5f + 3 + 1);
  });

  it('comes back whole, in sections of at most a hundred entries, and only with the glyphs asked for', () => {
    const entries = fc.uniqueArray(
      fc.tuple(fc.integer({ min: 1, max: 0xffff }), fc.integer({ min: 0x20, max: 0xd7ff })),
      {
        selector: ([glyph]) => glyph,
        maxLength: 350,
      },
    );
    fc.assert(
      fc.property(entries, fc.nat({ max: 3 }), (list, every) => {
        const map = new Map(list.map(([glyph, code]) => [glyph, code.toString(16).padStart(4, '0')]));
        const asked = [...map.keys()].filter((_, index) => every === 0 || index % (every + 1) === 0);
        const written = writeUnicodeMap(map, [...asked, 0xfffff]);
        expect(readUnicodeMap(written)).toEqual(
          new Map(asked.sort((a, b) => a - b).map((key) => [key, map.get(key)])),
        );
        for (const [, count] of written.matchAll(/(\d+) beginbfchar/g))
          expect(Number(count)).toBeLessThanOrEqual(100);
      }),
    );
  });
});
