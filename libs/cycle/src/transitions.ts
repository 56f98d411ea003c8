import { isBefore, isStage, STAGES, stageIndex, type CycleState, type Stage } from './stages.js';

export type MoveRefusal = 'cycle-ended' | 'not-an-earlier-stage';

export type Move =
  | { readonly allowed: true; readonly to: CycleState }
  | { readonly allowed: false; readonly code: MoveRefusal };

/** The stage after this one, or `closed` after the last. */
export function nextState(stage: Stage): Stage | 'closed' {
  return STAGES[stageIndex(stage) + 1] ?? 'closed';
}

export function advance(state: CycleState): Move {
  return isStage(state) ? { allowed: true, to: nextState(state) } : { allowed: false, code: 'cycle-ended' };
}

/** Going back is a decision; what was done in the later stages stays as it was. */
export function returnTo(state: CycleState, target: Stage): Move {
  if (!isStage(state)) return { allowed: false, code: 'cycle-ended' };
  return isBefore(target, state)
    ? { allowed: true, to: target }
    : { allowed: false, code: 'not-an-earlier-stage' };
}

export function cancel(state: CycleState): Move {
  return isStage(state) ? { allowed: true, to: 'cancelled' } : { allowed: false, code: 'cycle-ended' };
}
