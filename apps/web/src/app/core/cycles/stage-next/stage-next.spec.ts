import { TestBed } from '@angular/core/testing';
import { Router } from '@angular/router';
import type { CycleDetail } from '@assay/contract';
import { jest } from '@jest/globals';
import { cycleIn } from '../../../../testing/cycle';
import { draw, request, setUp, signIn, type Drawn } from '../../../../testing/page';
import { CycleRoom } from '../cycle-room';
import { StageNext } from './stage-next';

async function next(cycle: CycleDetail): Promise<Drawn<StageNext>> {
  const room = TestBed.inject(CycleRoom);
  room.open(cycle.id);
  TestBed.tick();
  request('GET', `/api/cycles/${cycle.id}`).flush(cycle);
  await new Promise((resolve) => setTimeout(resolve));
  return draw(StageNext, { stage: 'target-setup' });
}

const missing = (count: number) =>
  Array.from({ length: count }, () => ({ code: 'deadline-missing', facts: { stage: 'review' } }));

describe('what a stage still needs', () => {
  beforeEach(() => setUp(CycleRoom));

  it('lists five blockers at first, and leads to each', async () => {
    await signIn('coordinator');
    const blockers = [{ code: 'goal-missing', facts: {} }, ...missing(8)];
    const drawn = await next(cycleIn('target-setup', { blockers }));
    const jumped = jest.fn();
    drawn.fixture.componentInstance.jumped.subscribe(jumped);
    expect(drawn.all('li')).toHaveLength(5);
    drawn.all('li button')[0]?.click();
    expect(jumped).toHaveBeenCalledWith(blockers[0]);
    await drawn.click('显示全部 9 项');
    expect(drawn.all('li')).toHaveLength(9);
  });

  it('moves the cycle on when nothing is missing, and goes along', async () => {
    await signIn('coordinator');
    const cycle = cycleIn('target-setup');
    const drawn = await next(cycle);
    const gone = jest.spyOn(TestBed.inject(Router), 'navigate').mockResolvedValue(true);
    drawn.button('进入“数据收集”').click();
    request('POST', `/api/cycles/${cycle.id}/advance`).flush(cycleIn('data-collection'));
    await drawn.settle();
    expect(gone).toHaveBeenCalledWith(['/cycles', cycle.id, 'data-collection']);
    expect(drawn.text).toBe('');
  });

  it.each([
    ['those who only read', 'auditor', 'target-setup'],
    ['a stage that is over', 'coordinator', 'review'],
  ] as const)('shows nothing to %s', async (_, role, state) => {
    await signIn(role);
    expect((await next(cycleIn(state, { blockers: missing(1) }))).text).toBe('');
  });
});
