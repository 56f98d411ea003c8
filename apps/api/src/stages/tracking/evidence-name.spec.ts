import { evidenceName } from './evidence-name.js';

describe('evidenceName', () => {
  it.each([
    ['回访记录.PDF', '回访记录.pdf'],
    ['../../etc/passwd.txt', 'passwd.txt'],
    ['C:\\Users\\li\\visit.docx', 'visit.docx'],
    ['a"b<c>\u0000\r\n.csv', 'a_b_c_.csv'],
    ['invoice\u202Efdp.png', 'invoice_fdp.png'],
    ['.txt', 'txt'],
    [' .. .png', 'evidence.png'],
  ])('%j is offered as %j', (given, offered) => {
    expect(evidenceName(given)).toBe(offered);
  });

  it('is of bounded length', () => {
    expect(evidenceName(`${'长'.repeat(300)}.png`)).toBe(`${'长'.repeat(100)}.png`);
  });
});
