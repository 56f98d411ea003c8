import type { Unit } from '@assay/model';
import type { BandHit } from '@assay/scoring';

import type { Language } from './language.js';
import { bareEdge, edgeText } from './units.js';

/** The interval of a band, edges as they count: "50 ≤ x < 100 万元", "x ≥ 20%". */
export function intervalText(band: BandHit, unit: Unit, language: Language): string {
  const { from, fromInclusive, to, toInclusive } = band;
  const below = toInclusive ? '≤' : '<';
  if (from === null && to === null) return '';
  if (from === null) return `x ${below} ${edgeText(to ?? 0, unit, language)}`;
  if (to === null) return `x ${fromInclusive ? '≥' : '>'} ${edgeText(from, unit, language)}`;
  const above = fromInclusive ? '≤' : '<';
  return `${bareEdge(from, unit, language)} ${above} x ${below} ${edgeText(to, unit, language)}`;
}
