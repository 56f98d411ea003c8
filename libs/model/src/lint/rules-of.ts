import type { Direction, EvaluationModel, Indicator, ScoringRule } from '../types.js';

/** One scoring rule of a model and where it stands. */
export interface PlacedRule {
  readonly path: string;
  /** Key of the indicator, or `indicator.metric` for a part. */
  readonly owner: string;
  readonly direction: Direction;
  readonly rule: ScoringRule;
}

export function indicatorPath(dimension: number, indicator: number): string {
  return `/dimensions/${dimension}/indicators/${indicator}`;
}

/** Every rule that scores a raw value, in the order of the tree. */
export function rulesOf(model: EvaluationModel): readonly PlacedRule[] {
  return model.dimensions.flatMap((dimension, d) =>
    dimension.indicators.flatMap((indicator, i) => rulesOfIndicator(indicator, indicatorPath(d, i))),
  );
}

function rulesOfIndicator(indicator: Indicator, path: string): readonly PlacedRule[] {
  const { key, direction, rule, source } = indicator;
  if (source.kind !== 'metrics') return [{ path: `${path}/rule`, owner: key, direction, rule }];
  return source.parts.map((part, place) => ({
    path: `${path}/source/parts/${place}/rule`,
    owner: `${key}.${part.metric}`,
    direction: part.direction,
    rule: part.rule,
  }));
}

/** The model with the rule at `path` replaced; unchanged when there is none. */
export function withRule(model: EvaluationModel, path: string, rule: ScoringRule): EvaluationModel {
  return mapIndicators(model, (indicator, at) => {
    if (path === `${at}/rule`) return { ...indicator, rule };
    const { source } = indicator;
    if (source.kind !== 'metrics') return indicator;
    const parts = source.parts.map((part, place) =>
      path === `${at}/source/parts/${place}/rule` ? { ...part, rule } : part,
    );
    return { ...indicator, source: { ...source, parts } };
  });
}

/** The model with every indicator mapped; those mapped to null are left out. */
export function mapIndicators(
  model: EvaluationModel,
  map: (indicator: Indicator, path: string) => Indicator | null,
): EvaluationModel {
  return {
    ...model,
    dimensions: model.dimensions.map((dimension, d) => ({
      ...dimension,
      indicators: dimension.indicators.flatMap((indicator, i) => map(indicator, indicatorPath(d, i)) ?? []),
    })),
  };
}
