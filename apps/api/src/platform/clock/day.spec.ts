import { addDays, localDay } from './day.js';

describe('days', () => {
  it.each([
    ['2026-03-31', 1, '2026-04-01'],
    ['2028-02-28', 1, '2028-02-29'],
    ['2026-12-31', 14, '2027-01-14'],
    ['2026-03-01', -1, '2026-02-28'],
  ])('%s and %d days are %s', (day, days, expected) => {
    expect(addDays(day, days)).toBe(expected);
  });

  it('the day is the one on the wall where the server stands, to its last minute', () => {
    expect(localDay(new Date(2026, 2, 31, 23, 59))).toBe('2026-03-31');
    expect(localDay(new Date(2026, 3, 1, 0, 0))).toBe('2026-04-01');
  });
});
