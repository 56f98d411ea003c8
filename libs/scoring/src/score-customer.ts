import { borderlineOf } from './borderline.js';
import type { ScoringPlan } from './plan.js';
import { problemPoints } from './problems.js';
import type { CustomerScore, ImputedValues, IndicatorScore, NotScoredReason, RawValues } from './results.js';
import { scoreDimensions } from './score-dimensions.js';
import { scoreIndicator } from './score-indicator.js';
import { applyGates, tierOf } from './tier.js';
import { reaches, settle } from './tolerance.js';
import { weakestDimension } from './weakest-dimension.js';
import { weightedSum, type Weighed } from './weighted-mean.js';

/**
 * Scores one customer: indicators, dimensions, total, tier, problem points.
 *
 * The total is the weighted mean of the indicators that have a score: sum(score x weight) divided by
 * the sum of those weights. Weights that add up to 120 % therefore count as 100 %, and a skipped
 * indicator's weight is spread over the others in proportion.
 *
 * @param imputed medians of the customers in scope, needed by indicators with the policy `impute`;
 *   without a median such an indicator is skipped
 */
export function scoreCustomer(
  plan: ScoringPlan,
  values: RawValues,
  imputed: ImputedValues = {},
): CustomerScore {
  const { model } = plan;
  const indicators = plan.indicators.map((indicator) =>
    scoreIndicator(indicator, model.scale, values, imputed),
  );
  const dimensions = scoreDimensions(plan, indicators);
  const sum = weightedSum(weigh(plan, indicators));
  const coverage = sum.measured / sum.all;
  const notScored = reasonsAgainst(plan, indicators, coverage);
  const base = {
    indicators,
    dimensions,
    coverage,
    notScored,
    weakestDimension: weakestDimension(plan, dimensions),
    problems: problemPoints(plan, indicators),
  };
  if (notScored.length > 0) {
    return { ...base, total: null, tierByScore: null, tier: null, moves: [], borderline: null };
  }
  const total = settle(sum.products / sum.counted, plan.settlingPoints);
  const tierByScore = tierOf(model, total);
  return {
    ...base,
    total,
    tierByScore,
    ...applyGates(model, tierByScore, dimensions),
    borderline: borderlineOf(model, total),
  };
}

function weigh(plan: ScoringPlan, scores: readonly IndicatorScore[]): readonly Weighed[] {
  return scores.map(({ score, basis }, at) => ({
    weight: plan.indicators[at]?.weight ?? 0,
    score,
    measured: basis === 'measured',
  }));
}

function reasonsAgainst(
  { model }: ScoringPlan,
  scores: readonly IndicatorScore[],
  coverage: number,
): readonly NotScoredReason[] {
  const blocks = scores
    .filter(({ basis }) => basis === 'blocked')
    .map(({ indicator }) => ({ code: 'indicator-blocks' as const, indicator }));
  if (coverage === 0) return [...blocks, { code: 'nothing-measured' }];
  const minimum = model.minimumCoverage;
  if (reaches(coverage, minimum)) return blocks;
  return [...blocks, { code: 'coverage-below-minimum', coverage, minimum }];
}
