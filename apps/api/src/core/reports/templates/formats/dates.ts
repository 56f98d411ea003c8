import type { Language } from './language.js';

/** A calendar day, `2026-09-30`: "2026年9月30日" or "30 Sep 2026". */
export function dayText(day: string, language: Language): string {
  const moment = new Date(`${day}T00:00:00Z`);
  const locale = language === 'zh' ? 'zh-CN' : 'en-GB';
  const month = language === 'zh' ? 'long' : 'short';
  return new Intl.DateTimeFormat(locale, { timeZone: 'UTC', year: 'numeric', month, day: 'numeric' }).format(
    moment,
  );
}

/** First and last day of a period. */
export function periodText(start: string, end: string, language: Language): string {
  return `${dayText(start, language)} – ${dayText(end, language)}`;
}

/** A moment in UTC as `2026-09-30 14:05` in the reader's time zone. */
export function momentText(moment: string, timeZone: string): string {
  const parts = new Intl.DateTimeFormat('en-CA', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).formatToParts(new Date(moment));
  const part = (type: Intl.DateTimeFormatPartTypes): string =>
    parts.find((one) => one.type === type)?.value ?? '';
  return `${part('year')}-${part('month')}-${part('day')} ${part('hour')}:${part('minute')}`;
}
