import type { CycleDetail } from '@assay/contract';
import { STAGES, stageIndex, type Stage } from '@assay/cycle';

const id = '018f0000-0000-7000-8000-0000000000c1';

/** A cycle in the given stage, as the server would tell it. */
export function cycleIn(state: Stage, more: Partial<CycleDetail> = {}): CycleDetail {
  return {
    id,
    name: '2026 年第三季度评估',
    goal: '降低重点客户流失率',
    state,
    periodStart: '2026-07-01',
    periodEnd: '2026-09-30',
    customers: 300,
    stages: STAGES.map((stage, at) => ({
      stage,
      status: at < stageIndex(state) ? 'done' : at === stageIndex(state) ? 'current' : 'ahead',
      percent: at < stageIndex(state) ? 100 : 0,
      deadline: null,
    })),
    openedAt: '2026-07-01T01:00:00.000Z',
    endedAt: null,
    version: 5,
    target: { measure: '流失率', unit: '%', from: 5, to: 3 },
    sideBySide: false,
    model: null,
    team: [],
    scopeFrozenAt: null,
    previous: null,
    blockers: [],
    history: [],
    ...more,
  };
}
