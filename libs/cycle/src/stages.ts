/** The eight stages of a cycle, in order. Folders, URLs, the stepper and the state machine all read this list. */
export const STAGES = [
  'target-setup',
  'data-collection',
  'expert-scoring',
  'weight-consensus',
  'calculation',
  'review',
  'strategy',
  'tracking',
] as const;

export type Stage = (typeof STAGES)[number];

/** A cycle is in one stage, or has ended. */
export type CycleState = Stage | 'closed' | 'cancelled';

export const CYCLE_STATES: readonly CycleState[] = [...STAGES, 'closed', 'cancelled'];

/** Zero-based place of a stage. */
export function stageIndex(stage: Stage): number {
  return STAGES.indexOf(stage);
}

export function isStage(value: string): value is Stage {
  return (STAGES as readonly string[]).includes(value);
}

/** Whether `a` comes before `b`. */
export function isBefore(a: Stage, b: Stage): boolean {
  return stageIndex(a) < stageIndex(b);
}
