import type { CycleSummary, ReviewItem } from '@assay/contract';
import { cycleIn } from '../../../../testing/cycle';
import { draw, request, setUp, signIn, type Drawn } from '../../../../testing/page';
import { ApprovalsPage } from './approvals-page';

const other = { id: '018f0000-0000-7000-8000-0000000000c2', name: '2026 年第四季度评估' };
const item = (state: ReviewItem['state'], refusal: string | null = null): Partial<ReviewItem> => ({
  state,
  refusal,
});

async function page(...cycles: readonly CycleSummary[]): Promise<Drawn<ApprovalsPage>> {
  await signIn('head');
  const drawn = await draw(ApprovalsPage);
  request('GET', '/api/cycles').flush(cycles);
  await drawn.settle();
  return drawn;
}

describe('approvals of a head of department', () => {
  beforeEach(() => setUp());

  it('count what waits for the person in a cycle under review, and lead there', async () => {
    const cycle = cycleIn('review');
    const drawn = await page(cycle);
    const items = [
      item('pending'),
      item('returned'),
      item('pending', 'contributor'),
      item('approved'),
      item('overridden'),
    ];
    const board = { runId: cycle.id, runNumber: 1, items, departments: [] };
    request('GET', `/api/cycles/${cycle.id}/review`).flush(board);
    await drawn.settle();
    expect(drawn.text).toContain('2 家客户待您审批');
    expect(drawn.text).toContain('另有 1 家由他人审批');
    expect(drawn.text).toContain('已审批 2 / 5');
    expect(drawn.button('开始审批').getAttribute('href')).toBe(`/cycles/${cycle.id}/review`);
  });

  it('say which cycles are still to come, and which were decided on', async () => {
    const soon = { ...cycleIn('expert-scoring'), ...other };
    const drawn = await page(soon, cycleIn('tracking'), cycleIn('cancelled' as 'review'));
    expect(drawn.text).toContain('目前没有待审批的评估周期；');
    const sections = drawn.all('section').map((one) => one.textContent?.replaceAll(/\s+/g, ' ').trim());
    expect(sections).toEqual([
      '尚未进入审批2026 年第四季度评估专家评分',
      '已过审批阶段2026 年第三季度评估执行跟踪',
    ]);
  });
});
