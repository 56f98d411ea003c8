import { csvLine } from './csv-line.js';

describe('csvLine', () => {
  it.each(['=1+1', '+cmd', '-2+3', '@SUM(A1)', '\t=1', '\r=1', '＝1+1', '=HYPERLINK("x")'])(
    'OWASP CSV injection: %j does not lead a cell',
    (text) => {
      expect(csvLine([text]).replace(/^"/, '')[0]).toBe("'");
    },
  );

  it('leaves negative numbers numbers', () => {
    expect(csvLine([-5, 'a'])).toBe('-5,a\r\n');
  });

  it('quotes what would end a cell', () => {
    expect(csvLine(['a,b', 'say "x"', 'two\nlines'])).toBe('"a,b","say ""x""","two\nlines"\r\n');
  });
});
