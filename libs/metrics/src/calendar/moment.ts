import { dayFrom, type Day } from './day.js';

/** A point in time as a source wrote it. Windows use `day`, the calendar day as written. */
export interface Moment {
  readonly day: Day;
  /** Seconds since the start of the day, fractions kept; 0 when the source gives no time. */
  readonly seconds: number;
  readonly hasTime: boolean;
  /** Minutes east of UTC, or null when the source names no zone. */
  readonly offsetMinutes: number | null;
}

const DATE = String.raw`(\d{4})(?:-(\d{1,2})-(\d{1,2})|/(\d{1,2})/(\d{1,2})|年(\d{1,2})月(\d{1,2})日)`;
const TIME = String.raw`(\d{1,2}):(\d{2})(?::(\d{2}(?:\.\d{1,9})?))?`;
const ZONE = String.raw`(Z|z|[+-]\d{2}:?\d{2})`;
const MOMENT = new RegExp(`^${DATE}(?:(?:[Tt]|\\s+)${TIME}\\s*${ZONE}?)?$`);

/**
 * Reads `2024-03-31`, `2024/3/31`, `2024年3月31日`, each alone or followed by `08:00`, `08:00:00` or
 * `08:00:00.5` after a blank or T, with Z or an offset. Undefined for days and times that do not
 * exist and for forms whose order of day and month has to be guessed (`03/04/2024`).
 */
export function parseMoment(text: string): Moment | undefined {
  const match = MOMENT.exec(text);
  if (match === null) return undefined;
  const day = dayFrom(
    Number(match[1]),
    Number(match[2] ?? match[4] ?? match[6]),
    Number(match[3] ?? match[5] ?? match[7]),
  );
  if (day === undefined) return undefined;
  if (match[8] === undefined) return { day, seconds: 0, hasTime: false, offsetMinutes: null };
  const hours = Number(match[8]);
  const minutes = Number(match[9]);
  const seconds = Number(match[10] ?? 0);
  if (hours > 23 || minutes > 59 || seconds >= 60) return undefined;
  const offsetMinutes = match[11] === undefined ? null : offsetOf(match[11]);
  if (offsetMinutes === undefined) return undefined;
  return { day, seconds: hours * 3600 + minutes * 60 + seconds, hasTime: true, offsetMinutes };
}

/**
 * Hours from one moment to another. Zones count only when both name one. A moment without a time
 * is the start of its day; on one and the same day it never lies before a moment with a time.
 */
export function hoursBetween(from: Moment, to: Moment): number {
  const zoned = from.offsetMinutes !== null && to.offsetMinutes !== null;
  const shift = zoned ? (from.offsetMinutes ?? 0) - (to.offsetMinutes ?? 0) : 0;
  const hours = (to.day - from.day) * 24 + (to.seconds - from.seconds) / 3600 + shift / 60;
  return hours < 0 && to.day === from.day && from.hasTime !== to.hasTime ? 0 : hours;
}

function offsetOf(zone: string): number | undefined {
  if (zone === 'Z' || zone === 'z') return 0;
  const hours = Number(zone.slice(1, 3));
  const minutes = Number(zone.slice(-2));
  if (hours > 14 || minutes > 59) return undefined;
  return (zone.startsWith('-') ? -1 : 1) * (hours * 60 + minutes);
}
