import { computed, linkedSignal, untracked, type Signal, type WritableSignal } from '@angular/core';

/** What a form holds of a record while somebody edits it. */
export interface Draft<T> extends WritableSignal<T> {
  /** It says something else than what is saved. */
  readonly changed: Signal<boolean>;
  /** It was begun on a state that somebody else has changed meanwhile: saving it would undo their change. */
  readonly behind: Signal<boolean>;
  /** Drops what was typed. */
  reset(): void;
}

export interface DraftOptions<T> {
  /** The record it is about; another one begins a new draft. */
  readonly of?: () => unknown;
  /** Whether two states say the same; in `sameEntry`'s sense unless told otherwise. */
  readonly same?: (a: T, b: T) => boolean;
}

/** Whether two entries say the same once they are saved: the server trims texts. Their keys come in one order. */
export function sameEntry(a: unknown, b: unknown): boolean {
  const trimmed = (_: string, value: unknown): unknown => (typeof value === 'string' ? value.trim() : value);
  return JSON.stringify(a, trimmed) === JSON.stringify(b, trimmed);
}

/**
 * A form's model over what is saved: follows it as long as nothing is typed, and keeps what was typed when the
 * record is read again. Once what is saved says the same, it follows again.
 */
export function draftOver<T>(
  saved: () => T,
  { of = () => undefined, same = sameEntry }: DraftOptions<T> = {},
): Draft<T> {
  // What the draft began with. Written where the draft takes it over, hence never without it.
  let base: T;
  const draft = linkedSignal<{ readonly of: unknown; readonly now: T }, T>({
    source: () => ({ of: of(), now: saved() }),
    computation: (source, before) => {
      const typed = before && before.source.of === source.of && !same(before.value, before.source.now);
      if (typed && !same(before.value, source.now)) return before.value;
      base = source.now;
      return source.now;
    },
  });
  return Object.assign(draft, {
    changed: computed(() => !same(draft(), saved())),
    behind: computed(() => {
      const entry = draft();
      const now = saved();
      return !same(entry, now) && !same(base, now);
    }),
    reset: () => draft.set(untracked(saved)),
  });
}
