import type { Band, EvaluationModel, Indicator, ScoringRule } from '@assay/model';

/** A customer as an object, the way rows come from a database: missing values are null. */
export type CustomerRecord = Readonly<Record<string, number | null>>;

export interface NaiveScore {
  readonly total: number | null;
  readonly tier: string | null;
}

/**
 * What one writes first: customer by customer, reading the model as it stands, objects in, objects out.
 * It knows average joins, skipped values, coverage and gates, which is all that S0 asks; it knows
 * nothing of noise at an edge. Kept as the yardstick for the columns, never used by the product.
 */
export function naiveScore(model: EvaluationModel, customers: readonly CustomerRecord[]): NaiveScore[] {
  return customers.map((customer) => {
    let products = 0;
    let counted = 0;
    let all = 0;
    const dimensions: Record<string, number> = {};
    for (const dimension of model.dimensions) {
      let inside = 0;
      let weights = 0;
      for (const indicator of dimension.indicators) {
        all += indicator.printedWeight;
        const score = scoreOf(indicator, customer);
        if (score === null) continue;
        inside += score * indicator.printedWeight;
        weights += indicator.printedWeight;
      }
      products += inside;
      counted += weights;
      if (weights > 0) dimensions[dimension.key] = inside / weights;
    }
    if (counted === 0 || counted / all < model.minimumCoverage) return { total: null, tier: null };
    const total = products / counted;
    return { total, tier: tierOf(model, total, dimensions) };
  });
}

function scoreOf(indicator: Indicator, customer: CustomerRecord): number | null {
  const { key, source, rule } = indicator;
  if (source.kind !== 'metrics') return bandScore(rule, customer[key] ?? null);
  const scores = source.parts
    .map((part) => bandScore(part.rule, customer[`${key}.${part.metric}`] ?? null))
    .filter((score) => score !== null);
  return scores.length === 0 ? null : scores.reduce((sum, score) => sum + score, 0) / scores.length;
}

function bandScore(rule: ScoringRule, value: number | null): number | null {
  if (value === null) return null;
  if (rule.kind === 'as-is') return value;
  return rule.bands.find((band) => isIn(band, value))?.score ?? null;
}

function isIn({ from, fromInclusive, to, toInclusive }: Band, value: number): boolean {
  return (
    (from === null || (fromInclusive ? value >= from : value > from)) &&
    (to === null || (toInclusive ? value <= to : value < to))
  );
}

function tierOf(
  model: EvaluationModel,
  total: number,
  dimensions: Readonly<Record<string, number>>,
): string | null {
  const tier = model.tiers.find(({ from }) => total >= from)?.key ?? null;
  const shut = model.gates.find(
    (gate) => gate.tier === tier && !((dimensions[gate.dimension] ?? -Infinity) >= gate.atLeast),
  );
  return shut?.otherwise ?? tier;
}
