import { csvLine } from './csv-writer.js';

describe('CSV that a spreadsheet opens as it was meant', () => {
  it.each([
    ['=1+1', `'=1+1`],
    ['+cmd', `'+cmd`],
    ['-2+3', `'-2+3`],
    ['@SUM(A1)', `'@SUM(A1)`],
    ['\t=1', `'\t=1`],
    ['\r=1', `"'\r=1"`],
    ['\n=1', `"'\n=1"`],
    ['＝1', `'＝1`],
    ['＋1', `'＋1`],
    ['－1', `'－1`],
    ['＠a', `'＠a`],
    ['=HYPERLINK("x","y")', `"'=HYPERLINK(""x"",""y"")"`],
  ])('%j is written as text', (text, written) => {
    expect(csvLine([text])).toBe(`${written}\n`);
  });

  it('leaves numbers numbers, negative ones too', () => {
    expect(csvLine([-1.5, '-12', '-0.001', 1e21, 5e-324, 'a-b', 'x=1'])).toBe(
      '-1.5,-12,-0.001,1e+21,5e-324,a-b,x=1\n',
    );
  });

  it('quotes what has to be quoted', () => {
    expect(csvLine(['a,b', 'say "x"', 'two\nlines', ' blank', null, ''])).toBe(
      '"a,b","say ""x""","two\nlines"," blank",,\n',
    );
  });
});
