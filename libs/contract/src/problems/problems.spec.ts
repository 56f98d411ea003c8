import { ROW_RULES } from '@assay/metrics';
import { isProblemCode, problems, problemText } from './index-of-problems.js';

describe('problemText', () => {
  it('names roles and stages in the language asked for', () => {
    expect(problemText('role-unfilled', { role: 'head' }, 'zh')).toBe('尚未指定“部门负责人”。');
    expect(problemText('deadline-missing', { stage: 'review' }, 'en')).toBe(
      'Stage “Review” has no deadline.',
    );
  });

  it('names the long work that still goes on', () => {
    expect(problemText('task-running', { task: 'import-file' }, 'zh')).toBe('“文件导入”仍在进行。');
  });

  it('says of every rule why a row is set aside', () => {
    for (const rule of ROW_RULES) expect(isProblemCode(`row-${rule}`)).toBe(true);
  });

  it('takes of a name in two languages the one that fits', () => {
    const facts = { count: 12, 'indicator.zh': '回款率', 'indicator.en': 'Collection rate' };
    expect(problemText('coverage-too-low', facts, 'zh')).toBe('12 家客户缺少“回款率”。');
    expect(problemText('coverage-too-low', facts, 'en')).toBe('12 customers lack “Collection rate”.');
  });

  it('speaks of one as of one', () => {
    expect(problemText('sheet-incomplete', { count: 1 }, 'en')).toContain('1 indicator has no score yet');
    expect(problemText('sheet-incomplete', { count: 2 }, 'en')).toContain('2 indicators have no score yet');
  });

  it('asks for the same facts in both languages', () => {
    const places = (template: string) =>
      [...new Set([...template.matchAll(/\{(\w+)[|}]/g)].map((match) => match[1]))].sort();
    for (const { zh, en } of Object.values(problems)) expect(places(zh)).toEqual(places(en));
  });

  it('reads an unknown code as an unexpected error', () => {
    expect(problemText('no-such-code', { reference: 'r1' }, 'en')).toContain('r1');
  });
});
