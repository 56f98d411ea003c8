import { blocking, type Blocking } from './blocker.js';

/** Share of the customers that must have a value before an indicator needs no waiver. */
export const COVERAGE_GATE = 0.8;

export interface DataFacts {
  /** Kinds of long work still open. */
  readonly runningTasks: readonly string[];
  /** Values were collected since the last change of what they are made from. */
  readonly fresh: boolean;
  readonly indicators: readonly {
    readonly name: { readonly zh: string; readonly en: string };
    readonly customers: number;
    readonly covered: number;
    readonly waived: boolean;
  }[];
}

/** What data collection lacks before experts score: "12 customers lack collection rate". */
export function dataBlockers(facts: DataFacts): Blocking[] {
  const running = facts.runningTasks.map((task) => blocking('task-running', { task }));
  if (!facts.fresh) return [...running, blocking('values-not-collected')];
  const lacking = facts.indicators
    .filter(({ customers, covered, waived }) => !waived && covered < COVERAGE_GATE * customers)
    .map(({ name, customers, covered }) =>
      blocking('coverage-too-low', {
        count: customers - covered,
        'indicator.zh': name.zh,
        'indicator.en': name.en,
      }),
    );
  return [...running, ...lacking];
}

/** 0 to 100: values that are there, of those that could be. */
export function dataPercent(facts: DataFacts): number {
  const possible = facts.indicators.reduce((sum, { customers }) => sum + customers, 0);
  const covered = facts.indicators.reduce((sum, one) => sum + (one.waived ? one.customers : one.covered), 0);
  if (possible === 0) return 0;
  return dataBlockers(facts).length === 0 ? 100 : Math.min(99, Math.floor((100 * covered) / possible));
}
