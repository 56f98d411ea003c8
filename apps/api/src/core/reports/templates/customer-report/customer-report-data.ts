import type { EvaluationModel, Text } from '@assay/model';
import type { Aggregate, Explanation } from '@assay/scoring';

import type { Said } from '../formats/language.js';
import type { ReportedAction } from '../shared/action-row.js';
import type { ReportedCycle, ReportOrigin } from '../shared/report.js';
import type { WeightSource } from '../weight-source.js';

/** Facts of a customer as the reader may see them: masking has been applied before. Null is unknown. */
export interface ReportedCustomer {
  /** The customer's number in the company's own books. */
  readonly code: string;
  readonly name: string;
  readonly industry: string | null;
  readonly size: string | null;
  readonly region: string | null;
  /** Day on which the cooperation began. */
  readonly since: string | null;
  /** The account owner. */
  readonly owner: string | null;
  readonly department: Text | null;
  readonly contact: string | null;
  readonly phone: string | null;
}

/** What a raw value rests on. */
export interface InputEvidence {
  /** Source rows that were counted. */
  readonly rows?: number;
  /** Experts whose submitted scores became one. */
  readonly experts?: number;
  /** How they became one; the mean where nothing is said. */
  readonly aggregate?: Aggregate;
}

/** What the review made of the calculated tier. */
export interface ReportedDecision {
  /** The tier that holds after the review; the calculated one, or the one it was overridden with. */
  readonly tier: string;
  readonly overridden: boolean;
  readonly by: string;
  /** Day of the decision. */
  readonly day: string;
  /** Why it was overridden. */
  readonly reason: string | null;
}

/** A qualitative note that stands beside the score. */
export interface ReportedRemark {
  /** Whose: "Interview", "Expert scoring", or a person's name where the reader may know it. */
  readonly source: Said;
  /** Null where nobody noted it. */
  readonly day: string | null;
  readonly text: string;
}

/** Everything that the report on one customer says. Plain data. */
export interface CustomerReportData {
  readonly cycle: ReportedCycle;
  readonly origin: ReportOrigin;
  /** The model in the version that the run used. */
  readonly model: EvaluationModel;
  readonly customer: ReportedCustomer;
  /** As the run stored it (`explain` of libs/scoring). */
  readonly explanation: Explanation;
  readonly weightSource: WeightSource;
  /** By `ModelInput.key`; inputs without an entry say nothing of their sources. */
  readonly evidence: Readonly<Record<string, InputEvidence>>;
  /** Means over the scored customers of the cycle; null where the reader may not see others. */
  readonly average: {
    readonly total: number | null;
    /** By dimension key. */
    readonly dimensions: Readonly<Record<string, number | null>>;
  } | null;
  /** The customer's result in the cycle before. */
  readonly previous: {
    readonly cycleName: string;
    readonly total: number | null;
    readonly tier: string | null;
  } | null;
  /** Null while the review has not decided. */
  readonly decision: ReportedDecision | null;
  readonly remarks: readonly ReportedRemark[];
  readonly actions: readonly ReportedAction[];
}
