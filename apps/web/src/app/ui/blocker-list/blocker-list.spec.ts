import { draw, setUp } from '../../../testing/page';
import { BlockerList } from './blocker-list';

const blockers = [
  { code: 'sheets-open', facts: { expert: '李明', done: 3, total: 20 }, stage: 'expert-scoring' },
  { code: 'coverage-too-low', facts: { count: 12, indicator: '回款率' } },
];

describe('blockers', () => {
  beforeEach(() => setUp());

  it('are said in words, each with the way to where it is cleared', async () => {
    const list = await draw(BlockerList, {
      blockers,
      link: ({ stage }: { stage?: string }) => stage && ['/cycles', 'c1', stage],
    });
    const [first, second] = list.all('li');
    expect(first?.textContent).toContain('专家 李明：已提交 3 / 20 份评分表。');
    expect(first?.querySelector('a')?.pathname).toBe('/cycles/c1/expert-scoring');
    expect(second?.textContent).toContain('12 家客户缺少“回款率”。');
    expect(second?.querySelector('a')).toBeNull();
  });
});
