import type { EvaluationModel, ScoringRule } from '@assay/model';
import { isInBand, scoreByRule } from './band-hit.js';
import { highestAt, lowestAt, reaches } from './tolerance.js';

/** Where the next better score begins. */
export interface BetterEdge {
  readonly edge: number;
  /** The edge itself does not earn the score yet, only what lies beyond it. */
  readonly beyond: boolean;
  /** What is earned there. */
  readonly score: number;
}

/**
 * The nearest raw value that earns more than the present one: the smallest goal worth naming. A complaint
 * rate of 15 % scores 2, and 3 from 10 % on.
 *
 * @param scale of the model; a value already on it (`as-is`) aims at the next whole point
 * @returns null when the value earns nothing or nothing is better
 */
export function nextBetterEdge(
  rule: ScoringRule,
  scale: EvaluationModel['scale'],
  raw: number,
): BetterEdge | null {
  const present = scoreByRule(raw, rule, scale).score;
  if (present === null) return null;
  if (rule.kind === 'as-is') {
    if (reaches(raw, scale.max)) return null;
    const edge = Math.min(Math.floor(highestAt(raw)) + 1, scale.max);
    return { edge, beyond: false, score: edge };
  }
  const candidates = rule.bands.flatMap((band, index) => {
    if (band.score <= present || isInBand(raw, band)) return [];
    const below = band.from !== null && raw <= band.from;
    const edge = below ? band.from : band.to;
    if (edge === null) return [];
    const beyond = below ? !band.fromInclusive : !band.toInclusive;
    // of overlapping bands the first wins: the edge counts only where it earns this band's score
    const hit = scoreByRule(reachedValue({ edge, beyond }, raw), rule, scale).band;
    return hit?.index === index ? [{ edge, beyond, score: band.score }] : [];
  });
  return (
    candidates.toSorted((a, b) => a.score - b.score || Math.abs(a.edge - raw) - Math.abs(b.edge - raw))[0] ??
    null
  );
}

/**
 * A value that has reached the goal: the edge, or for an edge that is not included the nearest value
 * past it, seen from where one stands.
 */
export function reachedValue(goal: Pick<BetterEdge, 'edge' | 'beyond'>, from: number | null): number {
  const { edge, beyond } = goal;
  if (!beyond) return edge;
  const noise = highestAt(edge) - lowestAt(edge);
  return from === null || from <= edge ? edge + noise : edge - noise;
}
