const MONTHS = 12;

/** The day after the same calendar day a year before: the first of a window of twelve months. Both `2011-12-09`. */
export function firstDay(asOf: string): string {
  const [year = 0, month = 1, day = 1] = asOf.split('-').map(Number);
  const lastOfMonth = new Date(Date.UTC(year, month - MONTHS, 0)).getUTCDate();
  const before = Date.UTC(year, month - 1 - MONTHS, Math.min(day, lastOfMonth) + 1);
  return new Date(before).toISOString().slice(0, 10);
}
