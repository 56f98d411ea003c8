import { computed, inject, Injectable } from '@angular/core';
import { Language } from '../language/language';

const minute = 60_000;
const steps: readonly (readonly [Intl.RelativeTimeFormatUnit, number])[] = [
  ['day', 24 * 60 * minute],
  ['hour', 60 * minute],
  ['minute', minute],
];

/** Numbers, days and times as the person reads them: in their language, times in their own zone. */
@Injectable({ providedIn: 'root' })
export class Formats {
  private readonly tag = inject(Language).tag;

  private readonly days = computed(
    () =>
      new Intl.DateTimeFormat(this.tag(), {
        year: 'numeric',
        month: '2-digit',
        day: '2-digit',
        timeZone: 'UTC',
      }),
  );
  private readonly moments = computed(
    () =>
      new Intl.DateTimeFormat(this.tag(), {
        year: 'numeric',
        month: '2-digit',
        day: '2-digit',
        hour: '2-digit',
        minute: '2-digit',
        hourCycle: 'h23',
      }),
  );
  private readonly times = computed(
    () =>
      new Intl.DateTimeFormat(this.tag(), {
        hour: '2-digit',
        minute: '2-digit',
        second: '2-digit',
        hourCycle: 'h23',
      }),
  );
  private readonly since = computed(() => new Intl.RelativeTimeFormat(this.tag(), { numeric: 'auto' }));

  /** A calendar day, `2026-03-31`, the same day in every zone. */
  day(day: string): string {
    return this.days().format(new Date(`${day}T00:00:00Z`));
  }

  /** A moment in the person's zone, to the minute. */
  moment(moment: string): string {
    return this.moments().format(new Date(moment));
  }

  /** The time of day in the person's zone, to the second. */
  timeOfDay(moment: string): string {
    return this.times().format(new Date(moment));
  }

  /** "3 hours ago", up to a month; then the moment. */
  ago(moment: string, now = Date.now()): string {
    const passed = now - Date.parse(moment);
    if (passed > 30 * 24 * 60 * minute) return this.moment(moment);
    const [unit, length] =
      steps.find(([, each]) => Math.abs(passed) >= each) ?? (['minute', minute] as const);
    return this.since().format(-Math.trunc(passed / length), unit);
  }

  /** A number with exactly so many digits behind the point, thousands apart. */
  number(value: number, digits = 0): string {
    return new Intl.NumberFormat(this.tag(), {
      minimumFractionDigits: digits,
      maximumFractionDigits: digits,
    }).format(value);
  }

  /** A number in as few digits behind the point as it needs, at most so many. */
  short(value: number, most = 2): string {
    return new Intl.NumberFormat(this.tag(), { maximumFractionDigits: most }).format(value);
  }

  /** A share, 0 to 1, in percent. */
  percent(share: number, digits = 0): string {
    return new Intl.NumberFormat(this.tag(), {
      style: 'percent',
      minimumFractionDigits: digits,
      maximumFractionDigits: digits,
    }).format(share);
  }

  /** An amount as the database's decimal text, `"1234.50"`, in a currency (ISO 4217). */
  money(amount: string | number, currency = 'CNY'): string {
    return new Intl.NumberFormat(this.tag(), {
      style: 'currency',
      currency,
      currencyDisplay: 'narrowSymbol',
    }).format(Number(amount));
  }

  /** Size of a file. */
  bytes(size: number): string {
    const units = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const;
    const step = Math.min(Math.floor(Math.log(Math.max(size, 1)) / Math.log(1000)), units.length - 1);
    return new Intl.NumberFormat(this.tag(), {
      style: 'unit',
      unit: units[step] ?? 'byte',
      unitDisplay: 'narrow',
      maximumFractionDigits: step === 0 ? 0 : 1,
    }).format(size / 1000 ** step);
  }
}
