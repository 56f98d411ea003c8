import { inject } from '@angular/core';
import type { Band, Text, Unit } from '@assay/model';
import { Language } from '../../platform/language/language';
import { Formats } from '../../platform/time/formats';

/** Edges of bands are written in full. */
const edgeDigits = 4;

/** How values of a unit are written: divided by `per`, with at most so many digits, before or after the figure. */
interface Style {
  readonly per: number;
  readonly digits: number;
  readonly before?: string;
  readonly after?: string;
}

/** Chinese counts money by ten thousands. */
const money: Readonly<Record<keyof Text, Style>> = {
  zh: { per: 10_000, digits: 2, after: ' 万元' },
  en: { per: 1, digits: 2, before: 'CNY ' },
};

const styles: Readonly<Record<Exclude<Unit, 'cny'>, Readonly<Record<keyof Text, Style>>>> = {
  'times-per-month': {
    zh: { per: 1, digits: 2, after: ' 次/月' },
    en: { per: 1, digits: 2, after: ' per month' },
  },
  'points-1-5': { zh: { per: 1, digits: 2, after: ' 分' }, en: { per: 1, digits: 2, after: ' of 5' } },
  ratio: { zh: { per: 0.01, digits: 1, after: '%' }, en: { per: 0.01, digits: 1, after: '%' } },
  percent: { zh: { per: 1, digits: 1, after: '%' }, en: { per: 1, digits: 1, after: '%' } },
  days: { zh: { per: 1, digits: 0, after: ' 天' }, en: { per: 1, digits: 0, after: ' days' } },
  count: { zh: { per: 1, digits: 0 }, en: { per: 1, digits: 0 } },
  score: { zh: { per: 1, digits: 2, after: ' 分' }, en: { per: 1, digits: 2, after: ' points' } },
};

export interface ValueWords {
  /** A raw value with its unit, in as few digits as it needs: "128.5 万元", "12.5%". */
  value(value: number, unit: Unit): string;
  /** The interval of a band, edges as they count: "50 ≤ x < 100 万元", "x ≥ 20%". */
  interval(band: Omit<Band, 'score'>, unit: Unit): string;
  /** How a value is typed in: what 1 in the box is worth, and what stands beside the box. */
  entry(unit: Unit): { readonly per: number; readonly unit: string };
}

/** Raw values and bands in the person's language. To be called where `inject` is allowed. */
export function useValueWords(): ValueWords {
  const language = inject(Language);
  const formats = inject(Formats);
  const styleOf = (unit: Unit): Style => {
    const lang = language.current();
    return unit === 'cny' ? money[lang] : styles[unit][lang];
  };
  const bare = (value: number, { per }: Style, digits: number): string => formats.short(value / per, digits);
  const whole = (value: number, unit: Unit, digits: number): string => {
    const style = styleOf(unit);
    return `${style.before ?? ''}${bare(value, style, digits)}${style.after ?? ''}`;
  };
  const edge = (value: number, unit: Unit): string => whole(value, unit, edgeDigits);
  return {
    value: (value, unit) => whole(value, unit, styleOf(unit).digits),
    entry(unit) {
      const { per, before = '', after = '' } = styleOf(unit);
      return { per, unit: `${before}${after}`.trim() };
    },
    interval({ from, fromInclusive, to, toInclusive }, unit) {
      const below = toInclusive ? '≤' : '<';
      if (from === null) return to === null ? 'x' : `x ${below} ${edge(to, unit)}`;
      if (to === null) return `x ${fromInclusive ? '≥' : '>'} ${edge(from, unit)}`;
      return `${bare(from, styleOf(unit), edgeDigits)} ${fromInclusive ? '≤' : '<'} x ${below} ${edge(to, unit)}`;
    },
  };
}
