import fc from 'fast-check';
import { formatDay, parseDay, type Day } from './day.js';
import { addMonths, isWithin, wholeMonths, windowOf } from './months.js';

const day = (text: string): Day => parseDay(text) ?? NaN;

describe('calendar months', () => {
  it.each([
    ['2024-03-31', -1, '2024-02-29'],
    ['2023-03-31', -1, '2023-02-28'],
    ['2024-02-29', -12, '2023-02-28'],
    ['2023-02-28', -12, '2022-02-28'],
    ['2024-12-31', -12, '2023-12-31'],
    ['2024-05-31', -3, '2024-02-29'],
    ['2024-01-15', -1, '2023-12-15'],
    ['2024-08-31', 6, '2025-02-28'],
    ['2024-12-01', 1, '2025-01-01'],
  ])('%s and %i months are %s', (from, months, to) => {
    expect(formatDay(addMonths(day(from), months))).toBe(to);
  });

  it('as of 2024-03-31 a window of one month is March alone', () => {
    const window = windowOf(day('2024-03-31'), 1);
    expect(isWithin(window, day('2024-02-29'))).toBe(false);
    expect(isWithin(window, day('2024-03-01'))).toBe(true);
    expect(isWithin(window, day('2024-03-31'))).toBe(true);
    expect(isWithin(window, day('2024-04-01'))).toBe(false);
  });

  it('neighbouring windows of whole years neither overlap nor leave a gap', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 30_000 }), fc.integer({ min: -800, max: 800 }), (asOf, shift) => {
        const late = windowOf(asOf, 12);
        const early = { after: addMonths(asOf, -24), last: late.after };
        const other = asOf - 365 + shift;
        expect(Number(isWithin(late, other)) + Number(isWithin(early, other))).toBe(
          Number(other > early.after && other <= asOf),
        );
      }),
    );
  });

  it.each([
    ['2024-01-31', '2024-02-29', 1],
    ['2024-01-31', '2024-02-28', 0],
    ['2023-03-15', '2024-03-14', 11],
    ['2023-03-15', '2024-03-15', 12],
    ['2024-02-29', '2025-02-28', 12],
    ['2024-05-01', '2024-05-01', 0],
  ])('from %s to %s are %i whole months', (from, to, months) => {
    expect(wholeMonths(day(from), day(to))).toBe(months);
  });

  it('has no months backwards', () => {
    expect(wholeMonths(day('2024-05-02'), day('2024-05-01'))).toBeUndefined();
  });

  it('whole months are the most that fit', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 30_000 }), fc.integer({ min: 0, max: 5000 }), (from, span) => {
        const months = wholeMonths(from, from + span) ?? NaN;
        expect(addMonths(from, months)).toBeLessThanOrEqual(from + span);
        expect(addMonths(from, months + 1)).toBeGreaterThan(from + span);
      }),
    );
  });

  it('refuses to leave the calendar', () => {
    expect(() => addMonths(day('1800-01-31'), -1)).toThrow(RangeError);
  });
});
