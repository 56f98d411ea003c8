import { TestBed } from '@angular/core/testing';
import type { CycleDetail } from '@assay/contract';
import { cycleIn } from '../../../../testing/cycle';
import { draw, request, setUp, signIn, type Drawn, settle } from '../../../../testing/page';
import { CycleRoom } from '../cycle-room';
import { CycleOverviewPage } from './cycle-overview-page';

async function page(cycle: CycleDetail): Promise<Drawn<CycleOverviewPage>> {
  const room = TestBed.inject(CycleRoom);
  room.open(cycle.id);
  TestBed.tick();
  request('GET', `/api/cycles/${cycle.id}`).flush(cycle);
  await settle();
  return draw(CycleOverviewPage);
}

function words(drawn: Drawn<CycleOverviewPage>): (string | undefined)[] {
  return drawn.all('ui-page-header button').map((button) => button.textContent?.trim());
}

describe('page of a cycle', () => {
  beforeEach(() => setUp(CycleRoom));

  it('offers a coordinator the moves of the stage', async () => {
    await signIn('coordinator');
    expect(words(await page(cycleIn('review')))).toEqual([
      '打印报告',
      '取消周期',
      '设置截止日',
      '退回',
      '进入“策略制定”',
    ]);
  });

  it('offers to close in the last stage, and to go on no further', async () => {
    await signIn('coordinator');
    expect(words(await page(cycleIn('tracking')))).toEqual([
      '打印报告',
      '取消周期',
      '设置截止日',
      '退回',
      '结束周期',
    ]);
  });

  it.each([
    ['calculation', []],
    ['review', ['打印报告']],
  ] as const)('offers those who only read no more than the report, in %s %j', async (stage, offered) => {
    await signIn('auditor');
    expect(words(await page(cycleIn(stage)))).toEqual(offered);
  });

  it('orders the report on the cycle', async () => {
    await signIn('executive');
    const cycle = cycleIn('review');
    const overview = await page(cycle);
    await overview.click('打印报告');
    overview.find('dialog form').dispatchEvent(new Event('submit', { cancelable: true }));
    await overview.settle();
    const sent = request('POST', `/api/cycles/${cycle.id}/reports`);
    expect(sent.request.body).toEqual({ kind: 'cycle', language: 'zh' });
  });

  it('begins with another kind for those who see a part of the customers', async () => {
    await signIn('head');
    const overview = await page(cycleIn('review'));
    await overview.click('打印报告');
    const kinds = overview.all('input[name=kind]').map((one) => (one as HTMLInputElement).checked);
    expect(kinds).toEqual([true, false]);
  });

  it('names everything that is missing when the cycle cannot go on', async () => {
    await signIn('coordinator');
    const cycle = cycleIn('expert-scoring');
    const overview = await page(cycle);
    overview.button('进入“权重共识”').click();
    const sent = request('POST', `/api/cycles/${cycle.id}/advance`);
    expect(sent.request.body).toEqual({ version: 5 });
    const blockers = [{ code: 'sheets-open', facts: { expert: '李明', done: 3, total: 20 } }];
    sent.flush(
      { type: 'about:blank', title: 'x', status: 409, code: 'stage-blocked', facts: { count: 1 }, blockers },
      { status: 409, statusText: 'Conflict' },
    );
    await overview.settle();
    expect(overview.find('ui-problem').textContent).toContain('专家 李明：已提交 3 / 20 份评分表。');
  });

  it('takes over the state the act answers with', async () => {
    await signIn('coordinator');
    const cycle = cycleIn('review');
    const overview = await page(cycle);
    overview.button('进入“策略制定”').click();
    request('POST', `/api/cycles/${cycle.id}/advance`).flush(cycleIn('strategy', { version: 6 }));
    await overview.settle();
    expect(overview.find('[note]').textContent).toBe('策略制定');
  });

  it('goes back only with a reason, one stage unless told otherwise', async () => {
    await signIn('coordinator');
    const cycle = cycleIn('calculation');
    const overview = await page(cycle);
    await overview.click('退回');
    const act = (): HTMLButtonElement | undefined =>
      overview.all('dialog button').at(-1) as HTMLButtonElement;
    await overview.type('dialog textarea', '太短');
    expect(act()?.disabled).toBe(true);
    await overview.type('dialog textarea', '回款数据需要重新导入');
    await overview.type('dialog select', 'data-collection');
    act()?.click();
    const sent = request('POST', `/api/cycles/${cycle.id}/return`);
    expect(sent.request.body).toEqual({ version: 5, to: 'data-collection', reason: '回款数据需要重新导入' });
    sent.flush(cycleIn('data-collection', { version: 6 }));
    await overview.settle();
    expect(overview.all('dialog')).toEqual([]);
  });

  it('sets deadlines, and leaves out those that were cleared', async () => {
    await signIn('coordinator');
    const base = cycleIn('target-setup');
    const stages = base.stages.map((stage, at) => (at === 0 ? { ...stage, deadline: '2026-07-10' } : stage));
    const overview = await page({ ...base, stages });
    await overview.click('设置截止日');
    await overview.type('dialog input[aria-label=目标设定]', '');
    await overview.type('dialog input[aria-label=数据收集]', '2026-07-20');
    await overview.click('保存');
    const sent = request('PUT', `/api/cycles/${base.id}/deadlines`);
    expect(sent.request.body).toEqual({
      version: 5,
      sideBySide: false,
      deadlines: { 'data-collection': '2026-07-20' },
    });
    sent.flush(base);
  });

  it('keeps the days being set while the cycle is read again', async () => {
    await signIn('coordinator');
    const cycle = cycleIn('target-setup');
    const overview = await page(cycle);
    await overview.click('设置截止日');
    const scoring = 'dialog input[aria-label=专家评分]';
    await overview.type(scoring, '2026-08-20');
    const reread = async (now: CycleDetail): Promise<void> => {
      TestBed.inject(CycleRoom).reload();
      TestBed.tick();
      request('GET', `/api/cycles/${cycle.id}`).flush(now);
      await overview.settle();
    };
    await reread({ ...cycle, version: 6 });
    expect(overview.find<HTMLInputElement>(scoring).value).toBe('2026-08-20');
    expect(overview.button('保存').disabled).toBe(false);

    // Somebody else has set a day: saving now would take it away.
    const stages = cycle.stages.map((one, at) => (at === 7 ? { ...one, deadline: '2026-09-30' } : one));
    await reread({ ...cycle, version: 7, stages });
    expect(overview.find<HTMLInputElement>(scoring).value).toBe('2026-08-20');
    expect(overview.button('保存').disabled).toBe(true);
    await overview.click('查看最新内容');
    request('GET', `/api/cycles/${cycle.id}`).flush({ ...cycle, version: 7, stages });
    await overview.settle();
    expect(overview.find<HTMLInputElement>(scoring).value).toBe('');
    expect(overview.find<HTMLInputElement>('dialog input[aria-label=执行跟踪]').value).toBe('2026-09-30');
  });

  it('keeps the stage chosen to go back to while the cycle is read again', async () => {
    await signIn('coordinator');
    const cycle = cycleIn('review');
    const overview = await page(cycle);
    await overview.click('退回');
    await overview.type('dialog select', 'data-collection');
    TestBed.inject(CycleRoom).reload();
    TestBed.tick();
    request('GET', `/api/cycles/${cycle.id}`).flush({ ...cycle, version: 6 });
    await overview.settle();
    expect(overview.find<HTMLSelectElement>('dialog select').value).toBe('data-collection');
  });
});
