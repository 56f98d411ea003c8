import { blocking, type Blocking } from './blocker.js';

export interface CalculationFacts {
  readonly running: boolean;
  /** There is a complete run. */
  readonly complete: boolean;
  /** Inputs changed since that run. */
  readonly outdated: boolean;
}

/** What keeps results from being reviewed. */
export function calculationBlockers(facts: CalculationFacts): Blocking[] {
  if (facts.running) return [blocking('task-running', { task: 'calculate' })];
  if (!facts.complete) return [blocking('run-missing')];
  return facts.outdated ? [blocking('run-outdated')] : [];
}
