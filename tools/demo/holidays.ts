import { day, type Day } from './calendar.ts';

/** Public holidays of mainland China within the records, first and last day, as the State Council announced them. */
const HOLIDAYS: readonly (readonly [string, string])[] = [
  ['2024-10-01', '2024-10-07'],
  ['2025-01-01', '2025-01-01'],
  ['2025-01-28', '2025-02-04'],
  ['2025-04-04', '2025-04-06'],
  ['2025-05-01', '2025-05-05'],
  ['2025-05-31', '2025-06-02'],
  ['2025-10-01', '2025-10-08'],
  ['2026-01-01', '2026-01-03'],
  ['2026-02-15', '2026-02-23'],
  ['2026-04-04', '2026-04-06'],
  ['2026-05-01', '2026-05-05'],
  ['2026-06-19', '2026-06-21'],
  ['2026-09-25', '2026-09-27'],
];

const CLOSED: readonly (readonly [Day, Day])[] = HOLIDAYS.map(([first, last]) => [day(first), day(last)]);

/** Monday to Friday outside the public holidays; worked weekends around them are left out. */
export function isWorkday(value: Day): boolean {
  // 1970-01-01 was a Thursday
  const weekday = (((value + 3) % 7) + 7) % 7;
  return weekday < 5 && !CLOSED.some(([first, last]) => value >= first && value <= last);
}

/** The day itself, or the first workday after it. */
export function nextWorkday(value: Day): Day {
  let found = value;
  while (!isWorkday(found)) found += 1;
  return found;
}
