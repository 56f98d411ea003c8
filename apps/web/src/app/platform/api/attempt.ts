import { signal, type Signal } from '@angular/core';
import { ApiProblem } from './api-problem';

/** One act that a person starts: whether it runs, and what it was refused with. */
export interface Attempt {
  readonly busy: Signal<boolean>;
  readonly problem: Signal<ApiProblem | undefined>;
  /**
   * Runs the work unless it is running already. A refusal becomes `problem` and the answer undefined; any other
   * error goes on to the caller.
   */
  run<T>(work: () => Promise<T>): Promise<T | undefined>;
  /** Forgets the refusal. */
  clear(): void;
}

export function attempt(): Attempt {
  const busy = signal(false);
  const problem = signal<ApiProblem | undefined>(undefined);
  return {
    busy: busy.asReadonly(),
    problem: problem.asReadonly(),
    async run(work) {
      if (busy()) return undefined;
      busy.set(true);
      problem.set(undefined);
      try {
        return await work();
      } catch (failure) {
        if (!(failure instanceof ApiProblem)) throw failure;
        problem.set(failure);
        return undefined;
      } finally {
        busy.set(false);
      }
    },
    clear: () => problem.set(undefined),
  };
}
