import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { scanContent } from './scan-content.js';

function told(content: string): readonly string[] {
  const seen: string[] = [];
  scanContent(Buffer.from(content, 'latin1'), {
    font: (name) => seen.push(`font ${name}`),
    code: (code) => seen.push(code.toString(16)),
    literal: () => seen.push('literal'),
    form: (name) => seen.push(`form ${name}`),
  });
  return seen;
}

describe('a content stream', () => {
  it('is read as Chromium writes it: fonts, codes, forms, and nothing else', () => {
    const content = `.24 0 0 -.24 0 841.92 cm
q
/G3 gs
BT
/F8 11 Tf
1 0 0 -1 187.25 961 Tm
164.99 0 Td <00E600ab> Tj
10.9 0 Td <0109> Tj
ET
/X12 Do
BT
/F9 7.5 Tf
[<0001> -20 <00020003>] TJ
ET
Q`;
    expect(told(content)).toEqual(['font F8', 'e6', 'ab', '109', 'form X12', 'font F9', '1', '2', '3']);
  });

  it('takes neither marked content for codes nor words within texts for operators', () => {
    expect(told('/P <</MCID 0 >>BDC (a \\) /F1 1 Tf (b) <0001>) Tj EMC')).toEqual(['literal']);
    expect(told('/Tf 1 gs /DoF 2 gs xTf yDo')).toEqual([]);
  });

  it('may be broken off anywhere', () => {
    const whole = 'BT /F8 11 Tf <00E600AB> Tj (a\\)b) Tj ET /X1 Do';
    fc.assert(
      fc.property(fc.nat({ max: whole.length }), (length) => {
        const [all, part] = [told(whole), told(whole.slice(0, length))];
        expect(all.slice(0, part.length)).toEqual(part);
      }),
    );
  });
});
