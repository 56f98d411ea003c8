import { trackingBlockers, trackingPercent } from './tracking.js';

describe('tracking guard', () => {
  it('lets a cycle with open actions go, but not one with running work', () => {
    expect(trackingBlockers({ running: [] })).toEqual([]);
    expect(trackingBlockers({ running: ['print-reports'] })).toEqual([
      { code: 'task-running', facts: { task: 'print-reports' } },
    ]);
  });

  it.each([
    [8, 2, 25],
    [3, 2, 66],
    [0, 0, 100],
  ])('of %d actions %d done are %d %%', (actions, done, percent) => {
    expect(trackingPercent({ actions, done })).toBe(percent);
  });
});
