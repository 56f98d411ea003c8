import type { Stage } from '@assay/cycle';

/** How far one stage of a cycle is. */
export interface StageStep {
  readonly stage: Stage;
  readonly state: 'done' | 'current' | 'ahead';
  /** Done share of the stage's work, 0 to 1; null where nothing can be counted. */
  readonly progress: number | null;
  /** Days until the deadline, negative when it has passed; null without one. */
  readonly daysLeft: number | null;
  /** How many things keep the stage from being left. */
  readonly blockers: number;
}
