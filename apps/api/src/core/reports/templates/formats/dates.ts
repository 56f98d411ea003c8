import type { Language } from './language.js';

const DAYS: Readonly<Record<Language, Intl.DateTimeFormat>> = {
  zh: new Intl.DateTimeFormat('zh-CN', { timeZone: 'UTC', year: 'numeric', month: 'long', day: 'numeric' }),
  en: new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC', year: 'numeric', month: 'short', day: 'numeric' }),
};

/** By time zone. */
const moments = new Map<string, Intl.DateTimeFormat>();

/** A calendar day, `2026-09-30`: "2026年9月30日" or "30 Sept 2026". */
export function dayText(day: string, language: Language): string {
  return DAYS[language].format(new Date(`${day}T00:00:00Z`));
}

/** First and last day of a period. */
export function periodText(start: string, end: string, language: Language): string {
  return `${dayText(start, language)} – ${dayText(end, language)}`;
}

/** A moment in UTC as `2026-09-30 14:05` in the reader's time zone. */
export function momentText(moment: string, timeZone: string): string {
  const format =
    moments.get(timeZone) ??
    new Intl.DateTimeFormat('en-CA', {
      timeZone,
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
      hourCycle: 'h23',
    });
  moments.set(timeZone, format);
  const parts = new Map(format.formatToParts(new Date(moment)).map(({ type, value }) => [type, value]));
  const part = (type: Intl.DateTimeFormatPartTypes): string => parts.get(type) ?? '';
  return `${part('year')}-${part('month')}-${part('day')} ${part('hour')}:${part('minute')}`;
}
