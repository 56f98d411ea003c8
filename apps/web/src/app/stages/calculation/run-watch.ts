import type { Task } from '@assay/contract';

type Progress = Pick<Task, 'state' | 'done' | 'total' | 'problem'>;

/**
 * How far a run is by its two tasks: the first splits it, the second ends with the last part. Before anything is
 * heard it waits.
 */
export function runProgress(first: Task | undefined, join: Task | undefined): Progress {
  return join ?? keptOpen(first) ?? { state: 'queued', done: 0, total: 0, problem: null };
}

/** The first task's end is not the end of the run. */
function keptOpen(first: Task | undefined): Progress | undefined {
  return first?.state === 'done' ? { ...first, state: 'running', done: 0, total: 0 } : first;
}

/** Whether nothing more will come of the run, so that its result is to be asked for. */
export function hasEnded(first: Task | undefined, join: Task | undefined): boolean {
  const ended = ({ state }: Task): boolean => state === 'done' || state === 'failed' || state === 'cancelled';
  if (join) return ended(join);
  return first !== undefined && first.state !== 'done' && ended(first);
}
