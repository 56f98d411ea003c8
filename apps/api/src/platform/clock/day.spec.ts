import { addDays, dayIn, isZone } from './day.js';

describe('days', () => {
  it.each([
    ['2026-03-31', 1, '2026-04-01'],
    ['2028-02-28', 1, '2028-02-29'],
    ['2026-12-31', 14, '2027-01-14'],
    ['2026-03-01', -1, '2026-02-28'],
  ])('%s and %d days are %s', (day, days, expected) => {
    expect(addDays(day, days)).toBe(expected);
  });

  it.each([
    // Shanghai is eight hours ahead all year: its day begins at 16:00 UTC
    ['Asia/Shanghai', '2026-03-31T15:59:59.999Z', '2026-03-31'],
    ['Asia/Shanghai', '2026-03-31T16:00:00.000Z', '2026-04-01'],
    ['Asia/Shanghai', '2028-02-29T15:59:59.999Z', '2028-02-29'],
    ['UTC', '2026-03-31T23:59:59.999Z', '2026-03-31'],
    // New York is five hours behind in winter, four from the second Sunday of March on
    ['America/New_York', '2026-03-08T04:59:59.999Z', '2026-03-07'],
    ['America/New_York', '2026-03-09T03:59:59.999Z', '2026-03-08'],
    ['America/New_York', '2026-03-09T04:00:00.000Z', '2026-03-09'],
  ])('in %s, %s lies on %s', (zone, moment, expected) => {
    expect(dayIn(zone, new Date(moment))).toBe(expected);
  });

  it('knows which zones there are', () => {
    expect(['Asia/Shanghai', 'UTC', 'Asia/Atlantis', ''].map(isZone)).toEqual([true, true, false, false]);
  });
});
