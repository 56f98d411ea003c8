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
  /** Takes over the newest value; it is saved after a short rest, in milliseconds where it has one of its own. */
  change(value: T, rest?: number): void;
  /** Saves what is waiting, now; whether everything is saved then. */
  flush(): Promise<boolean>;
  /** Forgets what is waiting and every refusal, for instance after the present state was loaded. */
  reset(): void;
}

export interface AutosaveOptions<A> {
  /** Milliseconds without a change before it is saved. */
  readonly rest?: number;
  /** Milliseconds until a failed try is repeated: the first time, the second, ...; the last one from then on. */
  readonly again?: readonly number[];
  /** When the server had it, as far as its answer tells. */
  readonly savedAt?: (answer: A) => string | undefined;
}

const WAITS = [1_000, 2_000, 5_000, 10_000, 30_000];

/**
 * Trying again helps where the server was out of reach or busy, or where the session has ended and the person
 * signs in again in another tab; nowhere else.
 */
function passes({ status }: ApiProblem): boolean {
  return status === 0 || status === 401 || status === 429 || status >= 500;
}

/**
 * Saves a value by and by while somebody edits it: one call at a time, always the newest value, again after a
 * failure that may pass. What is still waiting when the page goes is saved then. To be called where `inject` is
 * allowed.
 */
export function autosave<T, A = unknown>(
  save: (value: T) => Promise<A>,
  { rest = 600, again = WAITS, savedAt = () => new Date().toISOString() }: AutosaveOptions<A> = {},
): Autosave<T> {
  const state = signal<AutosaveState>('clean');
  const at = signal<string | undefined>(undefined);
  const problem = signal<ApiProblem | undefined>(undefined);
  let waiting: { readonly value: T } | undefined;
  let running: Promise<void> | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let failures = 0;
  let gone = false;
  // Counts the resets: what was on its way before one has no say after it.
  let era = 0;

  const later = (wait: number): void => {
    clearTimeout(timer);
    timer = setTimeout(() => void start(), wait);
  };

  const send = async (): Promise<void> => {
    while (waiting) {
      const { value } = waiting;
      const begun = era;
      waiting = undefined;
      state.set('saving');
      let answer: A;
      try {
        answer = await save(value);
      } catch (failure) {
        if (!(failure instanceof ApiProblem)) throw failure;
        if (begun !== era) continue;
        waiting ??= { value };
        problem.set(failure);
        state.set(passes(failure) ? 'failed' : 'conflict');
        if (passes(failure) && !gone) later(again[Math.min(failures, again.length - 1)] ?? 0);
        failures += 1;
        return;
      }
      if (begun !== era) continue;
      failures = 0;
      problem.set(undefined);
      at.set(savedAt(answer));
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
    change(value, pause = rest) {
      waiting = { value };
      if (state() === 'conflict') return;
      if (state() !== 'saving') state.set('unsaved');
      later(pause);
    },
    async flush() {
      if (waiting && state() !== 'conflict') await start();
      else await running;
      return waiting === undefined;
    },
    reset() {
      clearTimeout(timer);
      waiting = undefined;
      failures = 0;
      era += 1;
      problem.set(undefined);
      state.set('clean');
    },
  };
}
