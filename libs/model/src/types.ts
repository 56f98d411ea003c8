/** A text in both languages of the product. Neither may be empty. */
export interface Text {
  readonly zh: string;
  readonly en: string;
}

/** `benefit`: more is better. `cost`: less is better. */
export type Direction = (typeof DIRECTIONS)[number];

export const DIRECTIONS = ['benefit', 'cost'] as const;

/**
 * What happens to a customer whose value is missing. Missing is not zero and not bad.
 *
 * - `block`: the customer is not scored
 * - `skip`: the indicator's weight is spread over the others, and the coverage says so
 * - `neutral`: the middle of the scale
 * - `impute`: the median of the customers in scope
 */
export type MissingPolicy = (typeof MISSING_POLICIES)[number];

export const MISSING_POLICIES = ['block', 'skip', 'neutral', 'impute'] as const;

/** Keys of `libs/metrics`, exactly as the command line's `metrics.csv` names its columns. */
export type MetricKey = string;

/** Where an indicator's raw value comes from. */
export type IndicatorSource =
  /** Computed from records. `months` is the window, unless the metric looks at all history. */
  | { readonly kind: 'metric'; readonly metric: MetricKey; readonly months: number }
  /** Several metrics, each scored by its own bands, joined by the average or the worst of the scores. */
  | {
      readonly kind: 'metrics';
      readonly parts: readonly MetricPart[];
      readonly join: 'average' | 'worst';
    }
  /** Typed in or imported in the `values` file. */
  | { readonly kind: 'value' }
  /** Scored by experts against the rubric; the value is the mean of their submitted scores. */
  | { readonly kind: 'experts'; readonly rubric: readonly RubricLevel[] };

/** One of the metrics that an indicator joins. Its place in the data is `inputsOf` in `inputs.ts`. */
export interface MetricPart {
  readonly metric: MetricKey;
  readonly months: number;
  readonly name: Text;
  readonly unit: Unit;
  readonly direction: Direction;
  readonly rule: ScoringRule;
  readonly ruleOrigin: Origin;
  readonly ruleNote?: Text;
}

/** One anchor of a rubric: what a customer at this level looks like. */
export interface RubricLevel {
  readonly score: number;
  readonly name: Text;
  readonly anchor: Text;
}

/**
 * What a raw value counts. `ratio` is a fraction (0.12 is 12 %), `percent` is percent points (12 is 12 %),
 * `score` is a score on the model's own scale.
 */
export type Unit = (typeof UNITS)[number];

export const UNITS = [
  'cny',
  'times-per-month',
  'points-1-5',
  'ratio',
  'days',
  'count',
  'percent',
  'score',
] as const;

/**
 * An interval of raw values that earns `score`. `null` is an open end.
 * Exactly one of two neighbours includes a shared edge.
 */
export interface Band {
  readonly score: number;
  readonly from: number | null;
  readonly fromInclusive: boolean;
  readonly to: number | null;
  readonly toInclusive: boolean;
}

export type ScoringRule =
  /** The value already lies on the model's scale and is used as it is. */
  | { readonly kind: 'as-is' }
  /** Bands listed in order of priority; after lint they neither overlap nor leave gaps. */
  | { readonly kind: 'bands'; readonly bands: readonly Band[] };

/** Who printed a figure: the source document, or we where the source is silent. */
export type Origin = (typeof ORIGINS)[number];

export const ORIGINS = ['source', 'proposal'] as const;

export interface Indicator {
  readonly key: string;
  readonly name: Text;
  readonly definition: Text;
  /** What a low score means, in words a report can print: "complaint rate is high". */
  readonly problem: Text;
  readonly unit: Unit;
  readonly direction: Direction;
  readonly source: IndicatorSource;
  readonly missing: MissingPolicy;
  /** Turns the raw value into a score. For joined metrics each part has its own rule and this one is `as-is`. */
  readonly rule: ScoringRule;
  /** Whether the bands or rubric stand in the source, or are ours. */
  readonly ruleOrigin: Origin;
  /** What we chose where the source is ambiguous, in words. */
  readonly ruleNote?: Text;
  /** Weight as printed in the source, in percent points. The sum need not be 100: see the linter. */
  readonly printedWeight: number;
}

export interface Dimension {
  readonly key: string;
  readonly name: Text;
  readonly indicators: readonly Indicator[];
}

/** What an account manager is to do for a customer of the tier. */
export interface PlaybookMeasure {
  readonly key: string;
  readonly name: Text;
  /** Key of the department that does it, as `libs/cycle` lists them. */
  readonly department: string;
  /** Days from the start of the strategy stage. */
  readonly dueInDays: number;
  /** Proposed only for customers whose weakest dimension is this one; always when absent. */
  readonly whenWeakest?: string;
}

/** A class of customers by total score. A model lists its tiers from best to worst. */
export interface Tier {
  readonly key: string;
  readonly name: Text;
  /** A letter or short word that stands beside the colour. */
  readonly letter: string;
  /** Lower edge of the total score, included. The upper edge is the next tier's lower edge, excluded; the top is closed. */
  readonly from: number;
  readonly description: Text;
  /** The range as the source prints it, where ours differs. */
  readonly printedRange?: string;
  /** Every customer of such a tier needs an action, or a waiver with a reason. */
  readonly actionRequired: boolean;
  readonly playbook: { readonly name: Text; readonly measures: readonly PlaybookMeasure[] };
}

/** A rule over one dimension's score that a tier demands beside the total. */
export interface TierGate {
  readonly key: string;
  readonly tier: string;
  readonly dimension: string;
  readonly atLeast: number;
  /** The tier given when the gate is shut. */
  readonly otherwise: string;
  readonly reason: Text;
}

/** An evaluation model: what is measured, how it is scored, and what the score means. */
export interface EvaluationModel {
  readonly key: string;
  readonly version: string;
  readonly name: Text;
  readonly source: Text;
  readonly scale: { readonly min: number; readonly max: number };
  readonly dimensions: readonly Dimension[];
  readonly tiers: readonly Tier[];
  readonly gates: readonly TierGate[];
  /** Share of the weight, 0 to 1, that must be covered by values for a customer to be scored. */
  readonly minimumCoverage: number;
  /** Indicator scores at or below this are problem points. */
  readonly problemAtMost: number;
}
