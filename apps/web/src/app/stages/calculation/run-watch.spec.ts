import type { Task } from '@assay/contract';
import { hasEnded, runProgress } from './run-watch';

const task = (state: Task['state'], done = 0, total = 0): Task => ({
  id: '018f0000-0000-7000-8000-0000000000f1',
  kind: 'calculate',
  cycleId: null,
  subjectId: null,
  state,
  done,
  total,
  problem: null,
  startedBy: '林远',
  createdAt: '2026-03-31T08:00:00.000Z',
  finishedAt: null,
});

describe('progress of a run', () => {
  it('waits before anything is heard of it', () => {
    expect(runProgress(undefined, undefined)).toMatchObject({ state: 'queued' });
    expect(hasEnded(undefined, undefined)).toBe(false);
  });

  it('goes on when it has been split', () => {
    expect(runProgress(task('done', 1, 1), undefined)).toMatchObject({ state: 'running', total: 0 });
    expect(hasEnded(task('done'), undefined)).toBe(false);
  });

  it('counts the parts, and ends with the last', () => {
    expect(runProgress(task('done'), task('running', 3, 20))).toMatchObject({ done: 3, total: 20 });
    expect(hasEnded(task('done'), task('running', 20, 20))).toBe(false);
    expect(hasEnded(task('done'), task('done', 20, 20))).toBe(true);
  });

  it.each(['failed', 'cancelled'] as const)('ends when it %s before it was split', (state) => {
    expect(hasEnded(task(state), undefined)).toBe(true);
  });
});
