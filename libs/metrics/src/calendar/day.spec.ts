import fc from 'fast-check';
import { dayFrom, dayParts, daysInMonth, formatDay, parseDay } from './day.js';

describe('calendar days', () => {
  it('counts from 1970-01-01', () => {
    expect(dayFrom(1970, 1, 1)).toBe(0);
    expect(dayFrom(1969, 12, 31)).toBe(-1);
    expect(dayFrom(2000, 3, 1)).toBe(11_017);
  });

  it('agrees with the platform calendar on every day from 1800 to 2199', () => {
    for (let day = -62_091; day <= 84_005; day += 1) {
      const date = new Date(day * 86_400_000);
      const parts = [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()] as const;
      if (dayFrom(...parts) !== day || formatDay(day) !== date.toISOString().slice(0, 10)) {
        throw new Error(`day ${day} is ${formatDay(day)}, not ${date.toISOString()}`);
      }
    }
    expect(formatDay(-62_091)).toBe('1800-01-01');
    expect(formatDay(84_005)).toBe('2199-12-31');
  });

  it('knows leap years, centuries included', () => {
    expect([1900, 2000, 2023, 2024].map((year) => daysInMonth(year, 2))).toEqual([28, 29, 28, 29]);
  });

  it.each([
    [2024, 2, 30],
    [2023, 2, 29],
    [2024, 13, 1],
    [2024, 0, 1],
    [2024, 4, 31],
    [2024, 4, 0],
    [224, 4, 1],
    [20_240, 4, 1],
  ])('refuses %i-%i-%i', (year, month, day) => {
    expect(dayFrom(year, month, day)).toBeUndefined();
  });

  it('reads ISO days only', () => {
    expect(parseDay('2024-03-31')).toBe(dayFrom(2024, 3, 31));
    for (const text of ['2024-3-31', '2024/03/31', '2024-03-31 ', '31-03-2024', '2024-02-30', '']) {
      expect(parseDay(text)).toBeUndefined();
    }
  });

  it('gives back what it was made of', () => {
    fc.assert(
      fc.property(fc.integer({ min: -62_091, max: 84_005 }), (day) => {
        const { year, month, day: dayOfMonth } = dayParts(day);
        expect(dayFrom(year, month, dayOfMonth)).toBe(day);
      }),
    );
  });
});
