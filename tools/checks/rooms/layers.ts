import type { Fault } from '../fault.ts';
import type { Workspace } from '../source-files.ts';
import { isTest, placeOf } from './place.ts';

/** Which rooms of the same app a room may look into. Stages among themselves: see stage-doors. */
const KNOWS: Record<'api' | 'web', Record<string, readonly string[]>> = {
  api: {
    platform: [],
    core: ['platform'],
    stages: ['platform', 'core'],
    migrations: ['platform'],
    reports: ['platform', 'core', 'stages'],
    // plays people through the product's own acts; nobody knows it
    demo: ['platform', 'core', 'stages'],
  },
  web: {
    platform: [],
    ui: ['platform'],
    core: ['platform', 'ui'],
    shell: ['platform', 'ui', 'core'],
    stages: ['platform', 'ui', 'core'],
  },
};

/** A lazy import of routes hands a path over; it does not know what stands behind it. */
const handsOver = (lazy: boolean, target: string) => lazy && target.endsWith('.routes.ts');

/** platform knows no business, core knows no stage, and no room knows the files that put the rooms together. */
export function layers({ files }: Workspace): Fault[] {
  const faults: Fault[] = [];
  for (const { path, imports } of files) {
    const here = placeOf(path);
    if (!here?.room || isTest(path)) continue;
    const known = KNOWS[here.app][here.room];
    if (!known) {
      faults.push({
        rule: 'layers',
        file: path,
        line: 0,
        message: `no room of apps/${here.app} is called ${here.room}`,
      });
      continue;
    }
    for (const { target, line, lazy } of imports) {
      const there = target && placeOf(target);
      if (!there || there.app !== here.app || handsOver(lazy, target)) continue;
      if (there.room === here.room || known.includes(there.room)) continue;
      const what = there.room || "the app's root";
      faults.push({
        rule: 'layers',
        file: path,
        line,
        message: `${here.room} may not know ${what} (${target})`,
      });
    }
  }
  return faults;
}
