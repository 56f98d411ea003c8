import { Component } from '@angular/core';
import type { OwnComparison } from '@assay/contract';
import { draw, request, setUp, signIn } from '../../../testing/page';
import { comparisonsToMake } from './comparisons-to-make';

@Component({ template: '' })
class Host {
  readonly work = comparisonsToMake();
}

const own = (more: Partial<OwnComparison> = {}): OwnComparison => ({
  cycle: { id: '018f0000-0000-7000-8000-0000000000c1', name: '2026 年第三季度评估' },
  due: '2026-10-10',
  round: 2,
  answered: 6,
  asked: 16,
  submittedAt: null,
  returned: null,
  remindedAt: null,
  ...more,
});

describe('comparisons as work', () => {
  beforeEach(() => setUp());

  it('lead to the room, with how many are answered and why they came back', async () => {
    await signIn('expert');
    const { fixture } = await draw(Host);
    request('GET', '/api/comparisons').flush([
      own(),
      own({ returned: '请重新考虑第二组判断' }),
      own({ submittedAt: '2026-10-01T01:00:00.000Z' }),
      own({ answered: 0 }),
    ]);
    await fixture.whenStable();
    const items = fixture.componentInstance.work.items();
    expect(items.map(({ state }) => state)).toEqual(['begun', 'returned', 'done', 'to-do']);
    expect(items[0]).toMatchObject({
      kind: '权重比较',
      subject: '权重共识 · 第 2 轮',
      parts: { done: 6, of: 16 },
      due: '2026-10-10',
      link: ['/cycles', own().cycle.id, 'weight-consensus'],
    });
    expect(items[1]?.detail).toBe('请重新考虑第二组判断');
  });

  it('are asked for on behalf of experts only', async () => {
    await signIn('owner');
    const { fixture } = await draw(Host);
    expect(fixture.componentInstance.work.items()).toEqual([]);
  });
});
