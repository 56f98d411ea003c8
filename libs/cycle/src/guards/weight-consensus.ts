import { blocking, type Blocking } from './blocker.js';

export interface WeightFacts {
  /** Weights are accepted; limits that they miss are signed for. */
  readonly accepted: boolean;
  /** Names of experts whose comparisons everybody waits for. */
  readonly late: readonly string[];
  readonly submitted: number;
}

/** What keeps the calculation from starting. Whoever accepts weights has decided over late experts before. */
export function weightBlockers({ accepted, late }: WeightFacts): Blocking[] {
  if (accepted) return [];
  const waiting = late.length > 0 ? [blocking('experts-late', { names: late.join('、') })] : [];
  return [...waiting, blocking('weights-not-accepted')];
}

/** 0 to 100: experts who have submitted, of those who are to; 100 only once weights are accepted. */
export function weightPercent({ accepted, late, submitted }: WeightFacts): number {
  if (accepted) return 100;
  const asked = submitted + late.length;
  return asked === 0 ? 0 : Math.min(99, Math.floor((100 * submitted) / asked));
}
