import { blocking, type Blocking } from './blocker.js';

export interface TrackingFacts {
  /** Kinds of long work that is still running in the cycle. */
  readonly running: readonly string[];
  /** Actions that were not cancelled, and those of them that are done. */
  readonly actions: number;
  readonly done: number;
}

/** What keeps a cycle from being closed: running work only. Open actions move to the next cycle. */
export function trackingBlockers({ running }: Pick<TrackingFacts, 'running'>): Blocking[] {
  return running.map((task) => blocking('task-running', { task }));
}

/** 0 to 100: the share of the actions that are done; without any there is nothing left to do. */
export function trackingPercent({ actions, done }: Pick<TrackingFacts, 'actions' | 'done'>): number {
  return actions === 0 ? 100 : Math.floor((100 * done) / actions);
}
