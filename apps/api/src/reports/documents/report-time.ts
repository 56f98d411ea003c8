/** Zone in which reports print moments, and whose calendar says which day a moment was. */
export const REPORT_ZONE = 'Asia/Shanghai';

const days = new Intl.DateTimeFormat('en-CA', {
  timeZone: REPORT_ZONE,
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});

/** The calendar day of a moment, `2026-03-31`. */
export function reportDay(moment: Date): string {
  return days.format(moment);
}
