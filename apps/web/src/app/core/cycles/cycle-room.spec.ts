import { TestBed } from '@angular/core/testing';
import { cycleIn } from '../../../testing/cycle';
import { request, setUp, signIn, settle } from '../../../testing/page';
import type { CycleDetail } from '@assay/contract';
import { CycleRoom } from './cycle-room';

async function room(cycle: CycleDetail): Promise<CycleRoom> {
  const opened = TestBed.inject(CycleRoom);
  opened.open(cycle.id);
  TestBed.tick();
  request('GET', `/api/cycles/${cycle.id}`).flush(cycle);
  await settle();
  return opened;
}

describe('cycle room', () => {
  beforeEach(() => setUp(CycleRoom));

  it('knows the cycle and the ways inside it', async () => {
    const cycle = cycleIn('review');
    const opened = await room(cycle);
    expect(opened.cycle().name).toBe('2026 年第三季度评估');
    expect(opened.params()).toEqual({ cycleId: cycle.id });
    expect(opened.pathOf('review')).toEqual(['/cycles', cycle.id, 'review']);
  });

  it('allows what role and stage allow', async () => {
    await signIn('coordinator');
    const opened = await room(cycleIn('data-collection'));
    expect(opened.may('data.import')).toBe(true);
    expect(opened.may('run.start')).toBe(false);
    expect(opened.may('review.decide')).toBe(false);
    opened.replace(cycleIn('calculation'));
    expect(opened.may('data.import')).toBe(false);
    expect(opened.may('run.start')).toBe(true);
  });

  it('lets experts compare while others score only when the cycle says so', async () => {
    await signIn('expert');
    const opened = await room(cycleIn('expert-scoring'));
    expect(opened.may('weights.compare')).toBe(false);
    opened.replace(cycleIn('expert-scoring', { sideBySide: true }));
    expect(opened.may('weights.compare')).toBe(true);
  });

  it('has no cycle before it is read', () => {
    expect(() => TestBed.inject(CycleRoom).cycle()).toThrow(RangeError);
  });
});
