import type { Unit } from '@assay/model';

/** Raw values by `ModelInput.key`. Absent, null and not finite all mean: missing. */
export type RawValues = Readonly<Record<string, number | null | undefined>>;

/** What stands in for missing values under the policy `impute`: the median by `ModelInput.key`. */
export type ImputedValues = Readonly<Record<string, number>>;

/** The band a raw value fell into: its zero-based place in the rule, and its edges. */
export interface BandHit {
  readonly index: number;
  readonly from: number | null;
  readonly fromInclusive: boolean;
  readonly to: number | null;
  readonly toInclusive: boolean;
}

/**
 * One raw value and what it earned.
 *
 * - `measured`: there is a value and it was scored
 * - `imputed`: missing; the median of the customers in scope was scored instead
 * - `missing`: no value
 * - `unusable`: a value outside the scale (`as-is`) or outside every band; treated as missing
 */
export interface InputScore {
  readonly input: string;
  readonly unit: Unit;
  readonly raw: number | null;
  readonly state: 'measured' | 'imputed' | 'missing' | 'unusable';
  readonly band: BandHit | null;
  readonly score: number | null;
}

/** How the indicator came to its score. `skipped` and `blocked` have none. */
export type Basis = 'measured' | 'imputed' | 'neutral' | 'skipped' | 'blocked';

export interface IndicatorScore {
  readonly indicator: string;
  readonly dimension: string;
  readonly inputs: readonly InputScore[];
  readonly basis: Basis;
  /** On the model's scale; null when skipped or blocked. */
  readonly score: number | null;
}

export interface DimensionScore {
  readonly dimension: string;
  /** Weighted mean of the indicators that have a score; null when none has. */
  readonly score: number | null;
  /** Share of the dimension's weight whose values were measured, 0 to 1. */
  readonly coverage: number;
}

export type NotScoredReason =
  | { readonly code: 'nothing-measured' }
  | { readonly code: 'coverage-below-minimum'; readonly coverage: number; readonly minimum: number }
  | { readonly code: 'indicator-blocks'; readonly indicator: string };

/** A gate that took a customer out of the tier that the total alone would give. */
export interface GateMove {
  readonly gate: string;
  readonly from: string;
  readonly to: string;
  readonly dimension: string;
  readonly atLeast: number;
  /** Null when the dimension has no score: what is not known does not open a gate. */
  readonly dimensionScore: number | null;
}

/** An indicator whose score is at or below the model's `problemAtMost`. */
export interface ProblemPoint {
  readonly indicator: string;
  readonly dimension: string;
  readonly score: number;
  /** What the total would gain if the indicator had full marks, in points of the scale. */
  readonly lost: number;
}

/** A total that rounding for display could move over a tier edge. */
export interface Borderline {
  readonly edge: number;
  /** Total minus edge; negative below the edge. */
  readonly distance: number;
  readonly tierAbove: string;
  readonly tierBelow: string;
}

/** Everything that follows from one customer's raw values. Plain data. */
export interface CustomerScore {
  readonly indicators: readonly IndicatorScore[];
  readonly dimensions: readonly DimensionScore[];
  /** Share of the weight whose values were measured, 0 to 1. */
  readonly coverage: number;
  /** Empty when the customer is scored. */
  readonly notScored: readonly NotScoredReason[];
  /** Unrounded, on the model's scale; null when not scored. */
  readonly total: number | null;
  /** By the total alone. */
  readonly tierByScore: string | null;
  /** After the gates; null when not scored. */
  readonly tier: string | null;
  readonly moves: readonly GateMove[];
  /** Key of the dimension with the lowest score; the heavier one, then the first, among equals. */
  readonly weakestDimension: string | null;
  /** Worst first. */
  readonly problems: readonly ProblemPoint[];
  readonly borderline: Borderline | null;
}
