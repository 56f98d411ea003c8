import { createEncodingDetector, detectEncoding } from './encoding.js';
import { createChunkDecoder } from './text-decoder.js';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const bytes = (...parts: (string | Uint8Array | readonly number[])[]): Uint8Array =>
  Uint8Array.from(parts.flatMap((part) => [...(typeof part === 'string' ? utf8(part) : part)]));

/** 上海,客户 in GB18030, by the code table. */
const SHANGHAI = [0xc9, 0xcf, 0xba, 0xa3];
const CUSTOMER = [0xbf, 0xcd, 0xbb, 0xa7];
/** 𠮷, outside the basic plane: four bytes. */
const YOSHI = [0x95, 0x34, 0xb2, 0x35];
const gbFile = bytes('id,name\n1,', SHANGHAI, '\n2,', CUSTOMER, '\n3,', YOSHI, '\n4,plain\n');

function decode(file: Uint8Array, encoding: 'utf-8' | 'gb18030', piece: number): string {
  const decoder = createChunkDecoder(encoding);
  let text = '';
  for (let at = 0; at < file.length; at += piece) text += decoder.push(file.subarray(at, at + piece));
  return text + decoder.finish();
}

describe('encoding of a file', () => {
  it('is UTF-8 for ASCII, for UTF-8 and for UTF-8 with a byte order mark', () => {
    for (const text of ['a,b\n1,2\n', 'a,b\n上海,é𠮷\n', '\uFEFFa,b\n上海,2\n']) {
      expect(detectEncoding(utf8(text))).toEqual({ kind: 'text', encoding: 'utf-8' });
    }
  });

  it('is GB18030 for the bytes that Chinese spreadsheets save', () => {
    expect(detectEncoding(gbFile)).toEqual({ kind: 'text', encoding: 'gb18030' });
    expect(decode(gbFile, 'gb18030', 1)).toBe('id,name\n1,上海\n2,客户\n3,𠮷\n4,plain\n');
  });

  it('may show late: the first letter beyond ASCII stands after a megabyte', () => {
    const detector = createEncodingDetector();
    for (let i = 0; i < 100; i += 1) detector.push(utf8('1,2\n'.repeat(2500)));
    detector.push(bytes('3,', SHANGHAI.slice(0, 1)));
    detector.push(bytes(SHANGHAI.slice(1), '\n'));
    expect(detector.finish()).toEqual({ kind: 'text', encoding: 'gb18030' });
  });

  it('stays UTF-8 with a few damaged lines, whose bytes become U+FFFD and nothing else', () => {
    const file = bytes('a,b\n上海,1\n客户,2\n', [0xe4, 0xb8], ',3\n广州,4\n');
    expect(detectEncoding(file)).toEqual({ kind: 'text', encoding: 'utf-8' });
    expect(decode(file, 'utf-8', 3).split('\n')[3]).toBe('\uFFFD,3');
  });

  it('keeps Latin names in UTF-8 though one line is damaged', () => {
    const file = bytes('a,b\nMüller,1\nGarcía,2\nM', [0xfc], 'ller,3\n');
    expect(detectEncoding(file)).toEqual({ kind: 'text', encoding: 'utf-8' });
  });

  it('drops the byte order mark from the text', () => {
    expect(decode(utf8('\uFEFFa,b'), 'utf-8', 2)).toBe('a,b');
  });
});

describe('files that are refused', () => {
  const refusal = (file: Uint8Array) => detectEncoding(file) as { code?: string; facts?: object };

  it('no bytes', () => {
    expect(refusal(new Uint8Array())).toMatchObject({ kind: 'refused', code: 'file-empty' });
  });

  it.each([
    ['a workbook', [0x50, 0x4b, 0x03, 0x04, 0x14], 'zip or xlsx'],
    ['an old workbook', [0xd0, 0xcf, 0x11, 0xe0, 0xa1], 'xls or doc'],
    ['a PDF', [...utf8('%PDF-1.7')], 'pdf'],
    ['a picture', [0x89, 0x50, 0x4e, 0x47, 0x0d], 'png'],
    ['an archive', [0x1f, 0x8b, 0x08], 'gzip'],
  ])('%s, known at its first bytes', (_, head, content) => {
    const detector = createEncodingDetector();
    for (const byte of head) detector.push(Uint8Array.of(byte));
    expect(detector.refusal()).toEqual({ kind: 'refused', code: 'file-binary', facts: { content } });
  });

  it('a NUL byte, with its line', () => {
    expect(refusal(utf8('a,b\r\n1,2\r\n3,\0\r\n'))).toMatchObject({
      code: 'file-binary',
      facts: { content: 'NUL', line: 3 },
    });
  });

  it.each([
    ['utf-16le', [0xff, 0xfe, 0x61, 0x00]],
    ['utf-16be', [0xfe, 0xff, 0x00, 0x61]],
    ['utf-32le', [0xff, 0xfe, 0x00, 0x00]],
  ])('%s', (encoding, head) => {
    expect(refusal(Uint8Array.from(head))).toMatchObject({
      code: 'encoding-unsupported',
      facts: { encoding },
    });
  });

  it('half UTF-8, half GB18030', () => {
    const file = bytes('a,b\n1,上海\n2,', SHANGHAI, '\n3,', CUSTOMER, '\n');
    expect(refusal(file)).toMatchObject({ code: 'encoding-mixed', facts: { utf8Lines: 1, gb18030Lines: 2 } });
  });

  it('Latin-1, which GB18030 would turn into rare characters', () => {
    const file = bytes('a,b\n1,M', [0xfc], 'ller\n2,Garc', [0xed], 'a\n');
    expect(refusal(file)).toMatchObject({ code: 'encoding-unknown', facts: { line: 2 } });
  });

  it('bytes that are nothing', () => {
    expect(refusal(bytes('a\n', [0xff, 0xff, 0x80, 0x2c], '\n'))).toMatchObject({ code: 'encoding-unknown' });
  });
});
