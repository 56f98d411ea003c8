import { dayFrom, dayParts, daysInMonth, type Day } from './day.js';

/**
 * The day `months` calendar months later (earlier when negative). The day of the month stays;
 * where the month is too short its last day is taken: 2024-03-31 minus 1 month is 2024-02-29,
 * 2024-02-29 minus 12 months is 2023-02-28.
 *
 * @throws RangeError when the result leaves the calendar's years
 */
export function addMonths(day: Day, months: number): Day {
  const from = dayParts(day);
  const index = from.year * 12 + (from.month - 1) + months;
  const year = Math.floor(index / 12);
  const month = index - year * 12 + 1;
  const result = dayFrom(year, month, Math.min(from.day, daysInMonth(year, month)));
  if (result === undefined) throw new RangeError(`no such month: ${year}-${month}`);
  return result;
}

/** A window of whole calendar days: `after` is outside, `last` is inside. */
export interface Window {
  readonly after: Day;
  readonly last: Day;
}

/** (as-of minus `months` calendar months, as-of]. */
export function windowOf(asOf: Day, months: number): Window {
  return { after: addMonths(asOf, -months), last: asOf };
}

export function isWithin(window: Window, day: Day): boolean {
  return day > window.after && day <= window.last;
}

/**
 * Whole calendar months from one day to a later one: the largest n for which `addMonths(from, n)`
 * is not after `to`. From 31 January to 29 February 2024 is one month. Undefined when `to` is earlier.
 */
export function wholeMonths(from: Day, to: Day): number | undefined {
  if (to < from) return undefined;
  const start = dayParts(from);
  const end = dayParts(to);
  const months = (end.year - start.year) * 12 + end.month - start.month;
  return addMonths(from, months) > to ? months - 1 : months;
}
