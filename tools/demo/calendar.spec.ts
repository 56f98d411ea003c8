import { day, isoDay, isoMoment, monthsUpTo } from './calendar.ts';
import { isWorkday, nextWorkday } from './holidays.ts';

describe('days', () => {
  it('counts from 1970-01-01', () => {
    expect(day('1970-01-01')).toBe(0);
    expect(day('2026-06-30') - day('2025-06-30')).toBe(365);
    expect(isoDay(day('2024-02-29'))).toBe('2024-02-29');
  });

  it.each(['2026-02-30', '2026-6-1', '2026-13-01', 'soon', ''])('refuses %p', (text) => {
    expect(() => day(text)).toThrow(RangeError);
  });

  it('writes moments, also past midnight', () => {
    expect(isoMoment(day('2026-06-30'), 14 * 60 + 5)).toBe('2026-06-30 14:05:00');
    expect(isoMoment(day('2026-06-30'), 25 * 60)).toBe('2026-07-01 01:00:00');
  });

  it('lists whole months, the last one last', () => {
    const months = monthsUpTo(day('2026-09-30'), 24);
    expect(months.map(({ first }) => isoDay(first)).slice(0, 2)).toEqual(['2024-10-01', '2024-11-01']);
    const february = months.find(({ first }) => isoDay(first) === '2026-02-01');
    expect(february && isoDay(february.last)).toBe('2026-02-28');
    expect(isoDay(months.at(-1)?.last ?? 0)).toBe('2026-09-30');
  });
});

describe('workdays', () => {
  it('leaves out weekends and the National Day week of 2025 (State Council: 1 to 8 October)', () => {
    expect(isWorkday(day('2025-09-30'))).toBe(true);
    expect(isWorkday(day('2026-06-27'))).toBe(false); // a Saturday
    expect(isoDay(nextWorkday(day('2025-10-01')))).toBe('2025-10-09');
  });
});
