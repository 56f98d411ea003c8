import type { EvaluationModel, Band, ScoringRule } from '@assay/model';
import { isInBand } from '../band-hit.js';
import { nextUp } from './next-up.js';
import { highestAt, lowestAt } from '../tolerance.js';

/**
 * A scoring rule as a step function: a finite x earns `scores[k]` for the last k with `x >= starts[k]`.
 * NaN means no score. `asIs` adds that x itself is the score wherever the step is not NaN.
 */
export interface Steps {
  /** Ascending; the first is -Infinity. */
  readonly starts: Float64Array;
  readonly scores: Float64Array;
  readonly asIs: boolean;
}

/** Compiles a rule once, so that a column needs only comparisons. Edges carry the same tolerance as `isInBand`. */
export function stepsOf(rule: ScoringRule, scale: EvaluationModel['scale']): Steps {
  if (rule.kind === 'as-is') {
    return {
      starts: Float64Array.of(-Infinity, scale.min, nextUp(scale.max)),
      scores: Float64Array.of(NaN, 0, NaN),
      asIs: true,
    };
  }
  const cuts = [...new Set(rule.bands.flatMap(cutsOf))].sort((a, b) => a - b);
  const starts = Float64Array.of(-Infinity, ...cuts);
  const scores = starts.map((start) => rule.bands.find((band) => isInBand(start, band))?.score ?? NaN);
  return { starts, scores, asIs: false };
}

/** The first doubles at which being inside the band changes. */
function cutsOf({ from, fromInclusive, to, toInclusive }: Band): readonly number[] {
  return [
    ...(from === null ? [] : [fromInclusive ? lowestAt(from) : nextUp(highestAt(from))]),
    ...(to === null ? [] : [toInclusive ? nextUp(highestAt(to)) : lowestAt(to)]),
  ];
}
