import type { Direction, EvaluationModel, Indicator, MetricKey, ScoringRule, Text, Unit } from './types.js';

/**
 * One raw value that the model needs of every customer. An indicator has one, an indicator that joins
 * metrics has one for each of them.
 */
export interface ModelInput {
  /** The indicator's key, or `indicator.metric` where the indicator joins several. Unique in a model. */
  readonly key: string;
  readonly indicator: string;
  readonly name: Text;
  readonly unit: Unit;
  readonly direction: Direction;
  readonly source:
    | { readonly kind: 'metric'; readonly metric: MetricKey; readonly months: number }
    | { readonly kind: 'value' }
    | { readonly kind: 'experts' };
  readonly rule: ScoringRule;
}

/** The raw values an indicator needs, in the order of its parts. */
export function inputsOfIndicator(indicator: Indicator): readonly ModelInput[] {
  const { key, name, unit, direction, source, rule } = indicator;
  if (source.kind === 'metrics') {
    return source.parts.map((part) => ({
      key: `${key}.${part.metric}`,
      indicator: key,
      name: part.name,
      unit: part.unit,
      direction: part.direction,
      source: { kind: 'metric', metric: part.metric, months: part.months },
      rule: part.rule,
    }));
  }
  const from: ModelInput['source'] =
    source.kind === 'metric'
      ? { kind: 'metric', metric: source.metric, months: source.months }
      : { kind: source.kind };
  return [{ key, indicator: key, name, unit, direction, source: from, rule }];
}

/** All raw values the model needs, in the order of its tree. Data collection and scoring share this list. */
export function inputsOf(model: EvaluationModel): readonly ModelInput[] {
  return indicatorsOf(model).flatMap(inputsOfIndicator);
}

/** All indicators, in the order of the tree. */
export function indicatorsOf(model: EvaluationModel): readonly Indicator[] {
  return model.dimensions.flatMap((dimension) => dimension.indicators);
}

/** The indicator of that key, or undefined. Its `problem` text is what a report says of a problem point. */
export function findIndicator(model: EvaluationModel, key: string): Indicator | undefined {
  return indicatorsOf(model).find((indicator) => indicator.key === key);
}
