import type { Text, Unit } from '@assay/model';

import type { Language } from './language.js';
import { decimals, NO_FIGURE, upTo } from './numbers.js';

/** How values of a unit are printed: divided by `per`, with so many decimals, followed by the unit. */
interface Style {
  readonly per: number;
  readonly digits: number;
  readonly unit: Text;
  /** Unit of edges and goals, where it differs. */
  readonly edge?: Text;
}

/** Chinese counts money by ten thousands, English by thousands. */
const MONEY: Readonly<Record<Language, Style>> = {
  zh: { per: 10_000, digits: 2, unit: { zh: '万元', en: '' } },
  en: { per: 1_000, digits: 1, unit: { zh: '', en: 'kCNY' } },
};

const STYLES: Readonly<Record<Exclude<Unit, 'cny'>, Style>> = {
  'times-per-month': { per: 1, digits: 2, unit: { zh: '次/月', en: '/ month' } },
  'points-1-5': { per: 1, digits: 2, unit: { zh: '分', en: '/ 5' }, edge: { zh: '分', en: '' } },
  ratio: { per: 0.01, digits: 1, unit: { zh: '%', en: '%' } },
  percent: { per: 1, digits: 1, unit: { zh: '%', en: '%' } },
  days: { per: 1, digits: 0, unit: { zh: '天', en: 'days' } },
  count: { per: 1, digits: 0, unit: { zh: '个', en: '' } },
  score: { per: 1, digits: 2, unit: { zh: '分', en: '' } },
};

/** A raw value with its unit: "128.50 万元", "12.5%", or a dash. */
export function valueText(value: number | null, unit: Unit, language: Language): string {
  if (value === null) return NO_FIGURE;
  const style = styleOf(unit, language);
  return withUnit(decimals(value / style.per, style.digits), style.unit[language]);
}

/** An edge, a goal or where it starts from, in as few digits as it needs and at most so many: "50 万元". */
export function edgeText(value: number, unit: Unit, language: Language, digits = 4): string {
  const style = styleOf(unit, language);
  return withUnit(upTo(value / style.per, digits), (style.edge ?? style.unit)[language]);
}

/** An edge without its unit. */
export function bareEdge(value: number, unit: Unit, language: Language): string {
  return upTo(value / styleOf(unit, language).per, 4);
}

function styleOf(unit: Unit, language: Language): Style {
  return unit === 'cny' ? MONEY[language] : STYLES[unit];
}

function withUnit(figure: string, unit: string): string {
  if (unit === '') return figure;
  return unit === '%' ? figure + unit : `${figure} ${unit}`;
}
