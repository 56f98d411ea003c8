import type { WorkItem } from './work-source';

/** Work of one kind in one cycle, and how much of it is done. */
export interface WorkGroup {
  readonly kind: string;
  readonly cycle: string;
  readonly why: string;
  readonly due: string | null;
  readonly place: readonly unknown[];
  readonly done: number;
  readonly of: number;
}

/** Sums work up by kind and cycle, in the order in which they come. */
export function workGroups(items: readonly WorkItem[]): readonly WorkGroup[] {
  const groups = new Map<string, WorkGroup>();
  for (const { kind, cycle, why, due, place, state } of items) {
    const key = `${kind} ${cycle}`;
    const known = groups.get(key) ?? { kind, cycle, why, due, place, done: 0, of: 0 };
    groups.set(key, { ...known, done: known.done + Number(state === 'done'), of: known.of + 1 });
  }
  return [...groups.values()];
}

const LAST = '9999-12-31';

/** What is due first comes first; of that what was given back, then what is begun. Otherwise the order stays. */
export function byUrgency(items: readonly WorkItem[]): readonly WorkItem[] {
  const rank = { returned: 0, begun: 1, 'to-do': 2, done: 3 } as const;
  return [...items].sort(
    (a, b) => (a.due ?? LAST).localeCompare(b.due ?? LAST) || rank[a.state] - rank[b.state],
  );
}
