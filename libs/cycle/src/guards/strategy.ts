import { blocking, type Blocking } from './blocker.js';

export interface StrategyFacts {
  /** Customers whose tier asks for an action. */
  readonly needed: number;
  /** Those of them that have an action or a waiver. */
  readonly covered: number;
}

/** What keeps a plan from being worked on: customers of an act tier with neither an action nor a waiver. */
export function strategyBlockers({ needed, covered }: StrategyFacts): Blocking[] {
  return covered < needed ? [blocking('actions-missing', { count: needed - covered })] : [];
}

/** 0 to 100: covered customers of those who need it; a cycle without any is done. */
export function strategyPercent({ needed, covered }: StrategyFacts): number {
  return needed === 0 ? 100 : Math.floor((100 * covered) / needed);
}
