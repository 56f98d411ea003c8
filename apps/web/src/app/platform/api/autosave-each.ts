import { autosave, type Autosave, type AutosaveOptions } from './autosave';

/**
 * Autosaving of several things that share a version: one after the other, so that each call knows the version that
 * the one before made. To be called where `inject` is allowed.
 *
 * @param save saves the present state of one thing; answers when the server had it
 */
export function autosaveEach<K>(
  save: (key: K) => Promise<string>,
  options: Pick<AutosaveOptions<unknown>, 'rest' | 'again'> = {},
): Autosave<K> {
  let dirty = new Set<K>();
  let last: string | undefined;
  const saving = autosave<undefined>(
    async () => {
      const keys = dirty;
      // A thing that changes while it is saved comes into the set again, and so into its turn.
      for (const key of keys) {
        keys.delete(key);
        try {
          last = await save(key);
        } catch (failure) {
          keys.add(key);
          throw failure;
        }
      }
    },
    { ...options, savedAt: () => last },
  );
  return {
    ...saving,
    change(key, rest) {
      dirty.add(key);
      saving.change(undefined, rest);
    },
    reset() {
      dirty.clear();
      dirty = new Set();
      saving.reset();
    },
  };
}
