import { day, monthsUpTo, type Day, type Month } from '../calendar.ts';
import { isWorkday } from '../holidays.ts';

/** Last day of the records: the end of the running cycle's period. */
export const LAST_DAY = day('2026-09-30');

/** Last day of the period of the cycle before. */
export const PREVIOUS_LAST_DAY = day('2026-06-30');

export interface WorkMonth extends Month {
  readonly workdays: readonly Day[];
}

/** The 24 months of the records. */
export const MONTHS: readonly WorkMonth[] = monthsUpTo(LAST_DAY, 24).map((month) => ({
  ...month,
  workdays: Array.from({ length: month.last - month.first + 1 }, (_, place) => month.first + place).filter(
    isWorkday,
  ),
}));

/** First day of the quarter of each cycle. */
export const QUARTER_STARTS = { previous: day('2026-04-01'), running: day('2026-07-01') } as const;
