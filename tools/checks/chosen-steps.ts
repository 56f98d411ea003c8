import type { TestStep } from './steps.ts';

/** The steps a person asked for: `--only lint,types`; all of them without a word. */
export function chosenSteps(args: readonly string[], all: readonly TestStep[]): readonly TestStep[] {
  const at = args.findIndex((arg) => arg === '--only' || arg.startsWith('--only='));
  if (at < 0) return all;
  const list = args[at]?.startsWith('--only=') ? args[at].slice('--only='.length) : (args[at + 1] ?? '');
  const names = list.split(',').filter(Boolean);
  const known = all.map(({ name }) => name);
  const unknown = names.filter((name) => !known.includes(name));
  if (names.length === 0 || unknown.length > 0) {
    throw new RangeError(
      `--only takes some of ${known.join(',')}${unknown.length ? `, not ${unknown.join(',')}` : ''}`,
    );
  }
  return all.filter(({ name }) => names.includes(name));
}
