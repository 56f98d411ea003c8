/** A calendar day as the number of days since 1970-01-01; no zone, no time of day. */
export type Day = number;

const DAY = 86_400_000;

/** `2026-06-30` -> day. Fails on anything that is not a day of the calendar. */
export function day(iso: string): Day {
  const time = Date.parse(`${iso}T00:00:00Z`);
  if (!/^\d{4}-\d{2}-\d{2}$/.test(iso) || Number.isNaN(time) || isoDay(time / DAY) !== iso) {
    throw new RangeError(`not a day: ${iso}`);
  }
  return time / DAY;
}

export function isoDay(value: Day): string {
  return new Date(value * DAY).toISOString().slice(0, 10);
}

/** `2026-06-30 14:05:00`, as Chinese business systems export a moment. */
export function isoMoment(value: Day, minutes: number): string {
  const at = new Date(value * DAY + minutes * 60_000).toISOString();
  return `${at.slice(0, 10)} ${at.slice(11, 19)}`;
}

export interface Month {
  /** 0 for the first month of the list. */
  readonly index: number;
  readonly first: Day;
  readonly last: Day;
  /** 1 to 12. */
  readonly month: number;
}

/** The months that end with the month of `last`, oldest first. */
export function monthsUpTo(last: Day, count: number): Month[] {
  const end = new Date(last * DAY);
  return Array.from({ length: count }, (_, index) => {
    const back = count - 1 - index;
    const first = Date.UTC(end.getUTCFullYear(), end.getUTCMonth() - back, 1);
    const next = Date.UTC(end.getUTCFullYear(), end.getUTCMonth() - back + 1, 1);
    return { index, first: first / DAY, last: next / DAY - 1, month: new Date(first).getUTCMonth() + 1 };
  });
}
