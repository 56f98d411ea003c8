import type { EvaluationModel } from '@assay/model';

import type { ReportedAction } from '../shared/action-row.js';
import type { ReportedCycle, ReportOrigin } from '../shared/report.js';

/** An action with the customer, or the whole level, that it is for. */
export interface PlannedAction extends ReportedAction {
  /** Null when the action is for every customer of the tier. */
  readonly customer: { readonly code: string; readonly name: string } | null;
  /** Key of the customer's tier, or of the level; null when not scored. */
  readonly tier: string | null;
}

/** Everything that the action plan says (S3, table 4). Plain data. */
export interface ActionPlanData {
  readonly cycle: ReportedCycle;
  readonly origin: ReportOrigin;
  readonly model: EvaluationModel;
  /** In the order in which they are to be listed. */
  readonly actions: readonly PlannedAction[];
}
