import { fileNameOf } from './save-file';

describe('name of a downloaded file', () => {
  it.each([
    [`attachment; filename="report.pdf"; filename*=UTF-8''%E6%8A%A5%E5%91%8A.pdf`, '报告.pdf'],
    ['attachment; filename="rows.csv"', 'rows.csv'],
    ['attachment', 'download'],
    [null, 'download'],
  ])('in %s is %s', (header, name) => {
    expect(fileNameOf(header)).toBe(name);
  });
});
