import fc from 'fast-check';
import { CsvReader } from './csv-reader.js';
import { csvLine } from './csv-writer.js';
import { LIMITS } from './limits.js';

interface Read {
  readonly rows: (readonly [line: number, ...cells: string[]])[];
  readonly faults: (readonly [line: number, fault: string, text: string])[];
}

/** Reads text in pieces of a size; a row looks like one when its last cell is a number. */
function read(text: string, piece = Infinity): Read {
  const found: Read = { rows: [], faults: [] };
  const reader = new CsvReader({
    header: (line) =>
      line === undefined || line === '' ? null : { delimiter: ',', columns: line.split(',').length },
    row: (cells, line) => found.rows.push([line, ...cells]),
    fault: (fault, line, bad) => found.faults.push([line, fault, bad]),
    looksLikeRow: (cells) => /^\d+$/.test(cells.at(-1) ?? ''),
  });
  for (let at = 0; at < text.length; at += piece) reader.push(text.slice(at, at + piece));
  reader.finish();
  return found;
}

describe('CSV lines', () => {
  it.each([
    ['LF', '\n'],
    ['CRLF', '\r\n'],
    ['CR', '\r'],
  ])('end with %s', (_, end) => {
    const text = ['a,b', '1,2', '', '3,"x,y"', '5,6'].join(end);
    expect(read(text).rows).toEqual([
      [2, '1', '2'],
      [4, '3', 'x,y'],
      [5, '5', '6'],
    ]);
  });

  it('end in three ways in one file', () => {
    expect(read('a,b\r\n1,2\n3,4\r5,6').rows).toEqual([
      [2, '1', '2'],
      [3, '3', '4'],
      [4, '5', '6'],
    ]);
  });

  it('drop a byte order mark and blank lines before the header', () => {
    expect(read('\uFEFF\n\na,b\n1,2\n').rows).toEqual([[4, '1', '2']]);
  });

  it('keep quotes, delimiters and line breaks inside quoted cells', () => {
    const { rows, faults } = read('a,b,c\n"x ""y"" z","1,2","three\r\nlines\nhere"\n7,8,9\n');
    expect(rows).toEqual([
      [2, 'x "y" z', '1,2', 'three\r\nlines\nhere'],
      [5, '7', '8', '9'],
    ]);
    expect(faults).toEqual([]);
  });

  it('take an empty quoted cell and a cell of one quote', () => {
    expect(read('a,b\n"",""""\n').rows).toEqual([[2, '', '"']]);
  });
});

describe('a damaged line costs that line alone', () => {
  const good = [
    [2, 'g', '1'],
    [4, 'h', '2'],
    [5, 'i', '3'],
  ];

  it.each([
    ['an unterminated quote', '"x,5', 'quote'],
    ['an unterminated quote in the last cell', 'x,"5', 'quote'],
    ['an unterminated quote after a whole quoted cell', '"x","5', 'quote'],
    ['a lone quote', '"', 'quote'],
    ['a stray quote', 'x"y,5', 'quote'],
    ['text after a closing quote', '"x"y,5', 'quote'],
    ['a blank before a quote', 'x, "5"', 'quote'],
    ['a cell too few', 'x', 'columns'],
    ['a cell too many', 'x,5,', 'columns'],
    ['bytes that are no text', 'x\uFFFD,5', 'encoding'],
    ['bytes that are no text inside quotes', '"x\uFFFD",5', 'encoding'],
    ['a cell over the limit', `${'x'.repeat(LIMITS.cellChars + 1)},5`, 'length'],
    ['a line over the limit', `${'x'.repeat(LIMITS.lineChars + 1)},5`, 'length'],
    ['a quoted line over the limit', `"${'x'.repeat(LIMITS.lineChars + 1)}",5`, 'length'],
  ])('%s', (_, line, fault) => {
    const { rows, faults } = read(`a,b\ng,1\n${line}\nh,2\ni,3\n`);
    expect(rows).toEqual(good);
    expect(faults.map(([at, what]) => [at, what])).toEqual([[3, fault]]);
  });

  it.each([
    ['CR', '\r'],
    ['CRLF', '\r\n'],
  ])('with %s line ends, in pieces of one character', (_, end) => {
    const lines = ['a,b', 'g,1', '"x,5', 'h,2', 'i,3'];
    expect(read(lines.join(end) + end, 1).rows).toEqual(good);
  });

  it('an unterminated quote on the last line', () => {
    const { rows, faults } = read('a,b\ng,1\n"x,5');
    expect(rows).toEqual([[2, 'g', '1']]);
    expect(faults).toEqual([[3, 'quote', '"x,5']]);
  });

  it('an unterminated quote before quoted rows', () => {
    const { rows, faults } = read('a,b\n"x,5\n"h",2\n"i","3"\n');
    expect(rows.map(([line]) => line)).toEqual([3, 4]);
    expect(faults.map(([line]) => line)).toEqual([2]);
  });

  it('an unterminated quote before a stray one on the next line', () => {
    const { rows, faults } = read('a,b,c\n1,"x,5\n2,y",6\n3,z,7\n');
    expect(rows).toEqual([[4, '3', 'z', '7']]);
    expect(faults.map(([line, fault]) => [line, fault])).toEqual([
      [2, 'quote'],
      [3, 'quote'],
    ]);
  });

  it('an unterminated quote before a bad row, told by the good row after that', () => {
    const { rows, faults } = read('a,b\n"x,5\ny,not a number\nh,2\nz",3\n');
    expect(faults.map(([line]) => line)).toEqual([2, 5]);
    expect(rows.map(([line]) => line)).toEqual([3, 4]);
  });

  it('half a line at the end of the file', () => {
    expect(read('a,b,c\n1,2,3\n4,5').faults).toEqual([[3, 'columns', '4,5']]);
  });

  it('an endless line is passed over without being kept', () => {
    const found: number[] = [];
    const reader = new CsvReader({
      header: () => ({ delimiter: ',', columns: 2 }),
      row: (_, line) => found.push(line),
      fault: (fault, line, text) => {
        expect([fault, line]).toEqual(['length', 3]);
        expect(text.length).toBeLessThanOrEqual(LIMITS.quotedBack);
        found.push(-line);
      },
      looksLikeRow: () => true,
    });
    reader.push('a,b\n1,2\n');
    const piece = 'x'.repeat(100_000);
    for (let i = 0; i < 500; i += 1) reader.push(piece);
    reader.push('\n3,4\n');
    reader.finish();
    expect(found).toEqual([2, -3, 4]);
  });

  it('a cell of many lines that never ends gives the lines back', () => {
    const long = `"x\n${'y\n'.repeat(LIMITS.recordChars)}`;
    const { rows, faults } = read(`a,b\n${long}h,2\n`, 10_000);
    expect(rows).toEqual([[LIMITS.recordChars + 3, 'h', '2']]);
    expect(faults).toHaveLength(LIMITS.recordChars + 1);
  });
});

/** No digits: a line inside a cell that looks like a row is taken for one, by design. */
const cell = fc
  .array(fc.constantFrom('a', 'b', ',', '"', '\n', '\r', ' ', '=', '中', ';'), { maxLength: 6 })
  .map((letters) => letters.join(''));
const damaged = fc
  .array(fc.constantFrom('a', '1', ',', '"', '\n', '\r', '\r\n', 'x,1\n'), { maxLength: 30 })
  .map((letters) => letters.join(''));

describe('laws of reading', () => {
  it('pieces of any size make the same rows and faults', () => {
    fc.assert(
      fc.property(damaged, fc.integer({ min: 1, max: 7 }), (text, piece) => {
        expect(read(`a,b\n${text}`, piece)).toEqual(read(`a,b\n${text}`));
      }),
      { numRuns: 2000 },
    );
  });

  it('every line that is not blank is a row, a fault, or inside a quoted cell', () => {
    fc.assert(
      fc.property(damaged, (text) => {
        const { rows, faults } = read(`a,b\n${text}`);
        const seen = [...rows.map(([line]) => line), ...faults.map(([line]) => line)];
        expect(new Set(seen).size).toBe(seen.length);
        const lines = text.split(/\r\n|\n|\r/);
        const inside = rows.reduce(
          (sum, [, ...cells]) => sum + (cells.join('').match(/\r\n|\n|\r/g) ?? []).length,
          0,
        );
        const blank = lines.filter((line) => line.trim() === '').length;
        expect(seen.length).toBeGreaterThanOrEqual(lines.length - blank - inside);
      }),
      { numRuns: 2000 },
    );
  });

  it('what the writer wrote is read back, but for the apostrophe before formulas', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell, fc.constant('ok')), { minLength: 1 }), (rows) => {
        const text = `a,b,c\n${rows.map((row) => csvLine(row)).join('')}`;
        const back = read(text).rows.map(([, ...cells]) => cells.map((found) => found.replace(/^'/, '')));
        expect(back).toEqual(rows);
      }),
      { numRuns: 1000 },
    );
  });
});
