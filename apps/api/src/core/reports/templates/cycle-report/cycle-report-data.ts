import type { EvaluationModel, WeightSet } from '@assay/model';
import type { TierDistribution, TopProblem } from '@assay/scoring';

import type { Said } from '../formats/language.js';
import type { ReportedCycle, ReportOrigin } from '../shared/report.js';
import type { WeightSource } from '../weight-source.js';

/** One customer in the list at the end of the cycle's report. */
export interface ReportedResult {
  readonly code: string;
  readonly name: string;
  readonly industry: string | null;
  readonly owner: string | null;
  /** In the model's order; null where nothing was scored. */
  readonly dimensionScores: readonly (number | null)[];
  /** Unrounded; null when not scored. */
  readonly total: number | null;
  /** After gates and review; null when not scored. */
  readonly tier: string | null;
  /** Of the cycle before; undefined when the customer was not in it. */
  readonly previousTier?: string | null;
  /** Whether a gate or the review moved the tier away from what the total gives. */
  readonly moved: boolean;
  /** 0 to 1. */
  readonly coverage: number;
}

/** A decision of the review on the cycle as a whole. */
export interface ReportedApproval {
  readonly step: Said;
  readonly by: string;
  readonly day: string;
  readonly decision: 'approved' | 'returned' | 'pending';
  readonly reason: Said | null;
}

/** Everything that the report on a cycle says. Plain data. */
export interface CycleReportData {
  readonly cycle: ReportedCycle;
  readonly origin: ReportOrigin;
  readonly model: EvaluationModel;
  /** What the goal is measured by; null when none was set. */
  readonly target: {
    readonly measure: Said;
    /** As somebody wrote it: "%", "家", "万元". */
    readonly unit: string;
    readonly from: number | null;
    readonly to: number;
  } | null;
  /** The filter that made the customer list, in words. */
  readonly scope: Said;
  /** Day on which the list was frozen. */
  readonly scopeFrozenOn: string | null;
  /** The accepted weights. */
  readonly weights: WeightSet;
  readonly weightSource: WeightSource;
  /** Experts whose comparisons made the weights; 0 when they are the model's. */
  readonly experts: number;
  /** Of the final tiers. */
  readonly distribution: TierDistribution;
  /** Of the cycle before, under the same tier scheme; null when there is none. */
  readonly previousDistribution: TierDistribution | null;
  /** Moves between the tiers of the two cycles; empty when there is nothing to compare. */
  readonly moves: readonly {
    readonly from: string | null;
    readonly to: string | null;
    readonly customers: number;
  }[];
  /** Means over the scored customers. */
  readonly average: {
    readonly total: number | null;
    readonly previousTotal: number | null;
    readonly coverage: number;
    /** By dimension key. */
    readonly dimensions: Readonly<Record<string, number | null>>;
  };
  /** Most frequent first (`topProblems` of libs/scoring); the first eight are printed. */
  readonly problems: readonly TopProblem[];
  readonly approvals: readonly ReportedApproval[];
  /** In the order in which they are to be listed. */
  readonly customers: readonly ReportedResult[];
}
