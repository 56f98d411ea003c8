import { evidenceKind } from './evidence-kind.js';
import { zipOf } from './zip.fixture.js';

const png = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0]);
const jpeg = Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 0x10]);
const workbook = zipOf(['[Content_Types].xml', 'xl/workbook.xml', 'xl/worksheets/sheet1.xml']);
const letter = zipOf(['[Content_Types].xml', 'word/document.xml']);
const gbk = Buffer.from([0xbb, 0xd8, 0xb7, 0xc3, 0x2c, 0x31]); // 回访,1

describe('evidenceKind', () => {
  it.each([
    ['visit.pdf', Buffer.from('%PDF-1.7\n'), 'pdf'],
    ['photo.PNG', png, 'png'],
    ['photo.jpeg', jpeg, 'jpg'],
    ['list.xlsx', workbook, 'xlsx'],
    ['minutes.docx', letter, 'docx'],
    ['calls.csv', Buffer.from('客户,结果\nK001,已回访\n'), 'csv'],
    ['calls.csv', gbk, 'csv'],
    ['note.txt', Buffer.from('called; will order again'), 'txt'],
  ])('takes %s', (name, content, kind) => {
    expect(evidenceKind(name, content)).toBe(kind);
  });

  it.each([
    ['a page named as text', 'note.txt', Buffer.from('<!doctype html><script>alert(1)</script>')],
    ['a drawing with script named as text', 'note.csv', Buffer.from('  <svg onload="x()"/>')],
    ['a program named as a table', 'calls.csv', Buffer.from('MZ\u0000\u0003')],
    ['a program named as a picture', 'photo.png', Buffer.from('MZ\u0000\u0003')],
    ['a PDF named as a picture', 'photo.jpg', Buffer.from('%PDF-1.7')],
    ['any zip named as a workbook', 'list.xlsx', zipOf(['a.exe'])],
    ['a letter named as a workbook', 'list.xlsx', letter],
    [
      'a workbook with macros',
      'list.xlsx',
      zipOf(['[Content_Types].xml', 'xl/workbook.xml', 'xl/vbaProject.bin']),
    ],
    ['a zip without a directory', 'list.xlsx', workbook.subarray(0, 40)],
    ['a page', 'page.html', Buffer.from('<p>')],
    ['bytes that are no text', 'note.txt', Buffer.from([0xff, 0xff, 0xff, 0xff])],
    ['nothing', 'note.txt', Buffer.alloc(0)],
    ['a name without an extension', 'note', Buffer.from('text')],
  ])('refuses %s', (_, name, content) => {
    expect(evidenceKind(name, content)).toBeNull();
  });
});
