import type { CycleDetail, CycleSummary, StageStatus } from '@assay/contract';
import { isStage, STAGES, stageIndex } from '@assay/cycle';
import type { Cycle, CycleMove } from './cycle.entity.js';

/** The stepper: what lies behind is done, what lies ahead is not begun. `percent` is the current stage's own count. */
export function stageStatuses(cycle: Pick<Cycle, 'state' | 'deadlines'>, percent: number): StageStatus[] {
  const reached = isStage(cycle.state) ? stageIndex(cycle.state) : STAGES.length;
  const done = cycle.state === 'cancelled' ? -1 : reached;
  return STAGES.map((stage, index) => {
    const status = index < done ? 'done' : index === done ? 'current' : 'ahead';
    const share = { done: 100, current: percent, ahead: 0 }[status];
    return { stage, status, percent: share, deadline: cycle.deadlines[stage] ?? null };
  });
}

export function cycleSummaryView(cycle: Cycle, percent: number): CycleSummary {
  return {
    id: cycle.id,
    name: cycle.name,
    goal: cycle.goal,
    state: cycle.state,
    periodStart: cycle.periodStart,
    periodEnd: cycle.periodEnd,
    customers: cycle.customers,
    stages: stageStatuses(cycle, percent),
    openedAt: cycle.openedAt.toISOString(),
    endedAt: cycle.endedAt?.toISOString() ?? null,
    version: cycle.version,
  };
}

export function moveView(move: CycleMove): CycleDetail['history'][number] {
  return {
    kind: move.kind,
    from: move.fromState,
    to: move.toState,
    by: move.byName,
    at: move.at.toISOString(),
    reason: move.reason,
  };
}
