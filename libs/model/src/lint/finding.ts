import type { EvaluationModel } from '../types.js';
import type { FindingCode, RepairKey } from './texts.js';

/**
 * - `fault`: the model cannot be used
 * - `warning`: it can, but the result may not mean what it seems to
 * - `notice`: a choice that somebody should know about
 */
export type Severity = 'fault' | 'warning' | 'notice';

/** What stands behind a finding; filled into its text. */
export type Facts = Readonly<Record<string, string | number>>;

export interface RepairOffer {
  readonly key: RepairKey;
}

/** Something the linter has to say about one place of a model. Plain data. */
export interface Finding {
  readonly code: FindingCode;
  readonly severity: Severity;
  /** JSON pointer (RFC 6901) into the model, e.g. `/dimensions/0/indicators/2/rule`. */
  readonly path: string;
  readonly facts: Facts;
  /** What `applyRepair` can do about it; empty when only a person can. */
  readonly repairs: readonly RepairOffer[];
}

/** What the linter takes for known beyond the model itself. */
export interface LintOptions {
  readonly metrics: ReadonlySet<string>;
  readonly departments: ReadonlySet<string>;
}

/** Makes the model that a repair leads to; the finding tells where. */
export type Repair = (model: EvaluationModel, finding: Finding) => EvaluationModel;

/** One check: what it finds, and how each of its codes can be repaired. */
export interface Check {
  readonly find: (model: EvaluationModel, options: LintOptions) => readonly Finding[];
  readonly repairs?: Readonly<Partial<Record<FindingCode, Readonly<Partial<Record<RepairKey, Repair>>>>>>;
}

/** Builds a finding; offers nothing unless told so. */
export function finding(
  severity: Severity,
  code: FindingCode,
  path: string,
  facts: Facts = {},
  repairs: readonly RepairKey[] = [],
): Finding {
  return { code, severity, path, facts, repairs: repairs.map((key) => ({ key })) };
}
