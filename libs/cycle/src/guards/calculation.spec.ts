import { calculationBlockers } from './calculation.js';

describe('calculationBlockers', () => {
  const codes = (running: boolean, complete: boolean, outdated: boolean) =>
    calculationBlockers({ running, complete, outdated }).map(({ code }) => code);

  it('lets a complete run go that fits its inputs', () => {
    expect(codes(false, true, false)).toEqual([]);
  });

  it.each([
    [true, true, false, 'task-running'],
    [false, false, false, 'run-missing'],
    [false, true, true, 'run-outdated'],
  ])('running %s, complete %s, outdated %s: %s', (running, complete, outdated, code) => {
    expect(codes(running, complete, outdated)).toEqual([code]);
  });
});
