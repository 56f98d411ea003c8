import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { distinctNames, reportFileName, safeName } from './report-file-name.js';

describe('reportFileName', () => {
  it('names a file by code and name', () => {
    expect(reportFileName('C0012', '华东装备有限公司')).toBe('C0012-华东装备有限公司.pdf');
  });

  it.each([
    ['../../etc/passwd', '_.._etc_passwd'],
    ['a\\b:c*?"<>|d', 'a_b_c_d'],
    ['invoice\u202Efdp.exe', 'invoice_fdp.exe'],
    ['line\r\nContent-Type: x', 'line_Content-Type_ x'],
    [' . ', '_'],
    ['', '_'],
  ])('makes %j harmless', (text, name) => {
    expect(safeName(text)).toBe(name);
  });

  it('always fits a file system and never leaves its folder', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        const name = safeName(text);
        expect(Buffer.byteLength(name)).toBeLessThanOrEqual(180);
        expect(name).toMatch(/^[^/\\\p{Cc}]+$/u);
        expect(['.', '..']).not.toContain(name);
      }),
    );
  });
});

describe('distinctNames', () => {
  it('tells names apart that differ in case only', () => {
    expect(distinctNames(['a.pdf', 'A.pdf', 'a.pdf', 'a (2).pdf'])).toEqual([
      'a.pdf',
      'A (2).pdf',
      'a (3).pdf',
      'a (2) (2).pdf',
    ]);
  });
});
