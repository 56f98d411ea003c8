import type { Blocker, StageStatus } from '@assay/contract';
import { daysUntil } from '../../platform/time/days-until';
import type { StageStep } from '../../ui/stage-stepper/stage-step';

/** A cycle's stages as the stepper draws them. Blockers without a stage belong to the one under way. */
export function stageSteps(
  stages: readonly StageStatus[],
  blockers: readonly Blocker[] = [],
  now = new Date(),
): readonly StageStep[] {
  return stages.map(({ stage, status, percent, deadline }) => ({
    stage,
    state: status,
    progress: percent / 100,
    daysLeft: deadline === null ? null : daysUntil(deadline, now),
    blockers: blockers.filter((blocker) => (blocker.stage ? blocker.stage === stage : status === 'current'))
      .length,
  }));
}

/** The stage whose work is due next: the one under way. */
export function currentStep(steps: readonly StageStep[]): StageStep | undefined {
  return steps.find(({ state }) => state === 'current');
}
