import type { Band, ScoringRule } from '@assay/model';
import type { BandHit } from './results.js';
import { highestAt, reaches } from './tolerance.js';

/** Whether the value lies in the band; a value on an edge but for noise is on the edge. */
export function isInBand(value: number, band: Band): boolean {
  const { from, to } = band;
  if (from !== null && !(band.fromInclusive ? reaches(value, from) : value > highestAt(from))) return false;
  return to === null || (band.toInclusive ? value <= highestAt(to) : !reaches(value, to));
}

/** What a rule makes of a value: no score where the value is outside the scale or outside every band. */
export interface RuleResult {
  readonly score: number | null;
  readonly band: BandHit | null;
}

const NONE: RuleResult = { score: null, band: null };

/**
 * Scores one finite raw value. The first band that holds it wins.
 *
 * @param scale of the model; an `as-is` value outside it earns nothing rather than a silent clamp
 */
export function scoreByRule(
  value: number,
  rule: ScoringRule,
  scale: { readonly min: number; readonly max: number },
): RuleResult {
  if (rule.kind === 'as-is') {
    return value >= scale.min && value <= scale.max ? { score: value, band: null } : NONE;
  }
  const index = rule.bands.findIndex((band) => isInBand(value, band));
  const band = rule.bands[index];
  if (band === undefined) return NONE;
  const { from, fromInclusive, to, toInclusive, score } = band;
  return { score, band: { index, from, fromInclusive, to, toInclusive } };
}
