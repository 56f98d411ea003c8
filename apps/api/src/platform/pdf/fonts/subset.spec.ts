import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { relabelComponents } from './composite-glyph.js';
import { notoSansSc } from './font-library.js';
import { prunableFont } from './prune-font.js';
import { checkSum, readSfnt } from './sfnt.js';
import type { Subset } from './subset.js';
import { openTypeface, table, type Typeface } from './typeface.js';

const library = notoSansSc();
const codes = (text: string): ReadonlySet<number> =>
  new Set([...text].map((mark) => mark.codePointAt(0) ?? 0));
const opened = ({ file }: Subset): Typeface => openTypeface(readSfnt(file));

const DAILY = '客户评估报告周期指标维度权重判断矩阵一致性比率分层挽留行动ABCxyz0123456789%，。';
const daily = fc.subarray([...DAILY], { minLength: 1 });

describe('a subset', () => {
  it('has each character asked for and no other', () => {
    fc.assert(
      fc.property(daily, (characters) => {
        const asked = codes(characters.join(''));
        const subset = library.subset(400, asked);
        expect(new Set(opened(subset).characters.keys())).toEqual(asked);
        expect(opened(subset).characters).toEqual(new Map([...subset.glyphs]));
      }),
    );
  });

  it('draws a character the same whatever else is in it', () => {
    const whole = library.subset(600, codes(DAILY));
    const face = opened(whole);
    fc.assert(
      fc.property(daily, (characters) => {
        const subset = library.subset(600, codes(characters.join('')));
        const small = opened(subset);
        for (const [code, glyph] of subset.glyphs) {
          const same = whole.glyphs.get(code) ?? NaN;
          expect(small.outline(glyph).equals(face.outline(same))).toBe(true);
          expect(small.metrics(glyph)).toEqual(face.metrics(same));
        }
      }),
    );
  });

  it('finds rare characters of names in further slices, and leaves out what nobody drew', () => {
    const { glyphs } = library.subset(400, codes('王堃喆犇龢\u{10ffff}'));
    expect([...glyphs.keys()].map((code) => String.fromCodePoint(code)).sort()).toEqual(
      [...'王堃喆犇龢'].sort(),
    );
  });

  it('is a file whose check sums hold (OpenType: all words add up to B1B0AFBA)', () => {
    const { file } = library.subset(400, codes(DAILY));
    expect(checkSum(file)).toBe(0xb1b0afba);
    const count = table(readSfnt(file), 'maxp').readUInt16BE(4);
    expect(table(readSfnt(file), 'loca')).toHaveLength((count + 1) * 4);
  });

  it('is small: a page of Chinese in one weight takes less than 100 kB before compression', () => {
    const text = Array.from({ length: 300 }, (_, index) => String.fromCodePoint(0x4e00 + index * 17)).join(
      '',
    );
    expect(library.subset(400, codes(text)).file.length).toBeLessThan(100_000);
  });
});

describe('a pruned font', () => {
  it('keeps numbers, outlines and widths of what is drawn, and nothing of the rest', () => {
    const { file, glyphs } = library.subset(400, codes(DAILY));
    const before = openTypeface(readSfnt(file));
    fc.assert(
      fc.property(daily, (characters) => {
        const kept = new Set(characters.map((mark) => glyphs.get(mark.codePointAt(0) ?? 0) ?? NaN));
        const pruned = prunableFont(file)?.prune(kept) ?? Buffer.alloc(0);
        const after = openTypeface(new Map([...readSfnt(pruned), ['cmap', table(readSfnt(file), 'cmap')]]));
        for (const glyph of glyphs.values()) {
          const expected = kept.has(glyph) ? before.outline(glyph) : Buffer.alloc(0);
          expect(after.outline(glyph).equals(expected)).toBe(true);
          if (kept.has(glyph)) expect(after.metrics(glyph).advance).toBe(before.metrics(glyph).advance);
        }
      }),
      { numRuns: 20 },
    );
  });

  it('can come out of a collection, whose first font it is', () => {
    const { file } = library.subset(400, codes('中文'));
    const header = Buffer.alloc(16);
    header.write('ttcf', 'latin1');
    header.writeUInt32BE(1, 8);
    header.writeUInt32BE(16, 12);
    const moved = Buffer.from(file);
    // Offsets in a collection count from the beginning of its file.
    for (let entry = 12; entry < 12 + 16 * file.readUInt16BE(4); entry += 16) {
      moved.writeUInt32BE(file.readUInt32BE(entry + 8) + 16, entry + 8);
    }
    const collection = Buffer.concat([header, moved]);
    expect(prunableFont(collection)?.prune(new Set([1]))).toEqual(prunableFont(file)?.prune(new Set([1])));
  });

  it('is none where there are no TrueType outlines', () => {
    const { file } = library.subset(400, codes('中'));
    const other = Buffer.from(file);
    other.write('CFF ', other.indexOf('glyf'), 'latin1');
    expect(prunableFont(other)).toBeUndefined();
  });
});

describe('a composite glyph', () => {
  /** Two components: one with word arguments and a scale, one with byte arguments and a matrix. */
  const composite = Buffer.from(
    'ffff' +
      '0000000000000000' +
      '0029' +
      '0007' +
      '00010002' +
      '4000' +
      '0080' +
      '0009' +
      '0102' +
      '4000000000004000',
    'hex',
  );

  it('names its parts by their new numbers, and keeps everything else', () => {
    const relabelled = relabelComponents(composite, (glyph) => glyph + 100);
    expect(relabelled.readUInt16BE(12)).toBe(107);
    expect(relabelled.readUInt16BE(22)).toBe(109);
    const restored = relabelComponents(relabelled, (glyph) => glyph - 100);
    expect(restored.equals(composite)).toBe(true);
  });

  it('leaves simple and blank glyphs alone', () => {
    const simple = Buffer.from('0001000000000000', 'hex');
    expect(relabelComponents(simple, () => 99)).toBe(simple);
    expect(relabelComponents(Buffer.alloc(0), () => 99)).toHaveLength(0);
  });
});
