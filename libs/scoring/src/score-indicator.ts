import type { EvaluationModel, ModelInput } from '@assay/model';
import { scoreByRule } from './band-hit.js';
import type { PlannedIndicator } from './plan.js';
import type { Basis, ImputedValues, IndicatorScore, InputScore, RawValues } from './results.js';

type Scale = EvaluationModel['scale'];

/**
 * Scores one indicator. Where it joins several metrics, those that have values make the score; only
 * when none has does the missing-value policy apply.
 */
export function scoreIndicator(
  indicator: PlannedIndicator,
  scale: Scale,
  values: RawValues,
  imputed: ImputedValues,
): IndicatorScore {
  const { key, dimension, join, missing } = indicator;
  const answer = (basis: Basis, inputs: readonly InputScore[], score: number | null): IndicatorScore => ({
    indicator: key,
    dimension,
    inputs,
    basis,
    score,
  });

  const measured = indicator.inputs.map((input) => measure(input, scale, values[input.key]));
  const score = joinScores(measured, join);
  if (score !== null) return answer('measured', measured, score);
  if (missing === 'block') return answer('blocked', measured, null);
  if (missing === 'neutral') return answer('neutral', measured, (scale.min + scale.max) / 2);
  if (missing === 'impute') {
    const filled = indicator.inputs.map((input) => impute(input, scale, imputed[input.key]));
    const stand = joinScores(filled, join);
    if (stand !== null) return answer('imputed', filled, stand);
  }
  return answer('skipped', measured, null);
}

function measure(input: ModelInput, scale: Scale, value: number | null | undefined): InputScore {
  const at = { input: input.key, unit: input.unit };
  if (typeof value !== 'number' || !Number.isFinite(value)) {
    return { ...at, raw: null, state: 'missing', band: null, score: null };
  }
  const { score, band } = scoreByRule(value, input.rule, scale);
  return { ...at, raw: value, state: score === null ? 'unusable' : 'measured', band, score };
}

function impute(input: ModelInput, scale: Scale, median: number | undefined): InputScore {
  const filled = measure(input, scale, median);
  return filled.state === 'measured' ? { ...filled, state: 'imputed' } : filled;
}

/** Average or worst of the scores there are; null when there are none. */
function joinScores(inputs: readonly InputScore[], join: 'average' | 'worst'): number | null {
  const scores = inputs.flatMap(({ score }) => (score === null ? [] : [score]));
  if (scores.length === 0) return null;
  if (join === 'worst') return Math.min(...scores);
  return scores.reduce((sum, score) => sum + score, 0) / scores.length;
}
