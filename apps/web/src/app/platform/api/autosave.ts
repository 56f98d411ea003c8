import { computed, DestroyRef, DOCUMENT, inject, signal, type Signal } from '@angular/core';
import { ApiProblem } from './api-problem';

/** What the stamp of autosaving can say; `conflict` is a refusal that trying again cannot mend. */
export type AutosaveState = 'clean' | 'unsaved' | 'saving' | 'saved' | 'failed' | 'conflict';

export interface Autosave<T> {
  readonly state: Signal<AutosaveState>;
  /** When it was last saved. */
  readonly at: Signal<string | undefined>;
  /** What the last try was refused with; gone after the next success. */
  readonly problem: Signal<ApiProblem | undefined>;
  /** Nothing is waiting or on its way. */
  readonly idle: Signal<boolean>;
  /** Takes over the newest value; it is saved after a short rest. */
  change(value: T): void;
  /** Saves what is waiting, now; whether everything is saved then. */
  flush(): Promise<boolean>;
  /** Forgets what is waiting and every refusal, for instance after the present state was loaded. */
  reset(): void;
}

export interface AutosaveOptions {
  /** Milliseconds without a change before it is saved. */
  readonly rest?: number;
  /** Milliseconds until a failed try is repeated. */
  readonly again?: number;
  readonly now?: () => string;
}

/** Trying again helps where the server was out of reach or busy, and nowhere else. */
function passes({ status }: ApiProblem): boolean {
  return status === 0 || status === 429 || status >= 500;
}

/**
 * Saves a value by and by while somebody edits it: one call at a time, always the newest value, again after a
 * failure that may pass. What is still waiting when the page goes is saved then. To be called where `inject` is
 * allowed.
 */
export function autosave<T>(
  save: (value: T) => Promise<unknown>,
  { rest = 600, again = 5_000, now = () => new Date().toISOString() }: AutosaveOptions = {},
): Autosave<T> {
  const state = signal<AutosaveState>('clean');
  const at = signal<string | undefined>(undefined);
  const problem = signal<ApiProblem | undefined>(undefined);
  let waiting: { readonly value: T } | undefined;
  let running: Promise<void> | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let gone = false;

  const later = (wait: number): void => {
    clearTimeout(timer);
    timer = setTimeout(() => void start(), wait);
  };

  const send = async (): Promise<void> => {
    while (waiting) {
      const { value } = waiting;
      waiting = undefined;
      state.set('saving');
      try {
        await save(value);
      } catch (failure) {
        if (!(failure instanceof ApiProblem)) throw failure;
        waiting ??= { value };
        problem.set(failure);
        state.set(passes(failure) ? 'failed' : 'conflict');
        if (passes(failure) && !gone) later(again);
        return;
      }
      problem.set(undefined);
      at.set(now());
      state.set(waiting ? 'unsaved' : 'saved');
    }
  };

  const start = (): Promise<void> => {
    clearTimeout(timer);
    running ??= send().finally(() => (running = undefined));
    return running;
  };

  const saveNow = (): void => {
    if (waiting && state() !== 'conflict') void start();
  };
  // A tab that is put away may never come back.
  const document = inject(DOCUMENT);
  const hidden = (): void => {
    if (document.visibilityState === 'hidden') saveNow();
  };
  document.addEventListener('visibilitychange', hidden);
  inject(DestroyRef).onDestroy(() => {
    document.removeEventListener('visibilitychange', hidden);
    clearTimeout(timer);
    gone = true;
    saveNow();
  });

  return {
    state: state.asReadonly(),
    at: at.asReadonly(),
    problem: problem.asReadonly(),
    idle: computed(() => state() === 'clean' || state() === 'saved'),
    change(value) {
      waiting = { value };
      if (state() === 'conflict') return;
      if (state() !== 'saving') state.set('unsaved');
      later(rest);
    },
    async flush() {
      if (waiting && state() !== 'conflict') await start();
      else await running;
      return waiting === undefined;
    },
    reset() {
      clearTimeout(timer);
      waiting = undefined;
      problem.set(undefined);
      state.set('clean');
    },
  };
}
