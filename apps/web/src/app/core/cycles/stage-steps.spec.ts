import type { StageStatus } from '@assay/contract';
import { currentStep, stageSteps } from './stage-steps';

const stages: StageStatus[] = [
  { stage: 'target-setup', status: 'done', percent: 100, deadline: '2026-03-01' },
  { stage: 'data-collection', status: 'current', percent: 40, deadline: '2026-04-03' },
  { stage: 'expert-scoring', status: 'ahead', percent: 0, deadline: null },
];

describe('steps of a cycle', () => {
  const now = new Date(2026, 2, 31, 12);

  it('carry progress as a share and the days until the deadline', () => {
    expect(stageSteps(stages, [], now).map(({ progress, daysLeft }) => [progress, daysLeft])).toEqual([
      [1, -30],
      [0.4, 3],
      [0, null],
    ]);
    expect(currentStep(stageSteps(stages))?.stage).toBe('data-collection');
  });

  it('count a blocker without a stage for the one under way', () => {
    const blockers = [
      { code: 'task-running', facts: {} },
      { code: 'no-experts', facts: {}, stage: 'expert-scoring' as const },
    ];
    expect(stageSteps(stages, blockers, now).map((step) => step.blockers)).toEqual([0, 1, 1]);
  });
});
