import type { Blocker, CycleDetail } from '@assay/contract';

/** The parts of the page, in their order. */
export const SECTIONS = ['goal', 'scope', 'model', 'team', 'deadlines'] as const;
export type Section = (typeof SECTIONS)[number];

const sectionOfCode: Readonly<Record<string, Section>> = {
  'goal-missing': 'goal',
  'scope-not-frozen': 'scope',
  'scope-empty': 'scope',
  'model-missing': 'model',
  'model-has-faults': 'model',
  'role-unfilled': 'team',
  'deadline-missing': 'deadlines',
};

/** The part of the page where a blocker is cleared. */
export function sectionOf({ code }: Pick<Blocker, 'code'>): Section | undefined {
  return sectionOfCode[code];
}

/** The parts that are done: all of them once the cycle has left the set-up. */
export function doneSections({ state, blockers }: Pick<CycleDetail, 'state' | 'blockers'>): Set<Section> {
  const open = state === 'target-setup' ? blockers.map(sectionOf) : [];
  return new Set(SECTIONS.filter((section) => !open.includes(section)));
}
