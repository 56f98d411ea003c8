import { daysUntil, today } from './days-until';

describe('days until a deadline', () => {
  it.each([
    ['2026-03-31', 0],
    ['2026-04-01', 1],
    ['2026-03-30', -1],
    ['2027-03-31', 365],
  ])('to %s are %i on 31 March 2026, at any hour', (day, days) => {
    expect(daysUntil(day, new Date(2026, 2, 31, 0, 1))).toBe(days);
    expect(daysUntil(day, new Date(2026, 2, 31, 23, 59))).toBe(days);
  });

  it('count from the day of the reader', () => {
    const now = new Date(2026, 0, 5, 12);
    expect(today(now)).toBe('2026-01-05');
    expect(daysUntil(today(now), now)).toBe(0);
  });
});
