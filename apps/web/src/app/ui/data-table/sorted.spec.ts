import { sorted } from './sorted';

interface Row {
  readonly name: string;
  readonly score: number | null;
}

const rows: Row[] = [
  { name: '张伟', score: 3 },
  { name: '李娜', score: null },
  { name: '王芳10', score: 1 },
  { name: '王芳9', score: 2 },
];
const columns = [
  { key: 'name', heading: '姓名', sortBy: ({ name }: Row) => name },
  { key: 'score', heading: '得分', sortBy: ({ score }: Row) => score },
];

function names(key: string, descending: boolean): string[] {
  return sorted(rows, columns, { key, descending }, 'zh-CN').map(({ name }) => name);
}

describe('sorted rows', () => {
  it('go by pinyin in Chinese, and by the numbers inside names', () => {
    expect(names('name', false)).toEqual(['李娜', '王芳9', '王芳10', '张伟']);
  });

  it('have missing values last in both directions', () => {
    expect(names('score', false)).toEqual(['王芳10', '王芳9', '张伟', '李娜']);
    expect(names('score', true)).toEqual(['张伟', '王芳9', '王芳10', '李娜']);
  });

  it('stay as they are without a column to sort by', () => {
    expect(sorted(rows, columns, undefined, 'zh-CN')).toBe(rows);
    expect(sorted(rows, columns, { key: 'gone', descending: true }, 'zh-CN')).toBe(rows);
  });
});
