import { daysBetween } from './days-between';

it.each([
  ['2026-03-28', '2026-04-01', 4],
  ['2026-04-01', '2026-03-31', -1],
  ['2028-02-28', '2028-03-01', 2],
  ['2026-10-25', '2026-10-25', 0],
])('from %s to %s are %d days', (from, to, days) => {
  expect(daysBetween(from, to)).toBe(days);
});
