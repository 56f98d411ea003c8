import { STAGES } from '../../../libs/cycle/src/stages.ts';
import type { Fault } from '../fault.ts';
import type { Workspace } from '../source-files.ts';

/** Both apps have exactly the eight folders of the cycle's list, by the same names. */
export function stageFolders({ folders }: Workspace): Fault[] {
  const faults: Fault[] = [];
  for (const home of ['apps/api/src/stages', 'apps/web/src/app/stages']) {
    const there = [...folders]
      .filter((folder) => folder.startsWith(`${home}/`))
      .map((folder) => folder.slice(home.length + 1))
      .filter((name) => !name.includes('/'));
    const missing = STAGES.filter((stage) => !there.includes(stage));
    const foreign = there.filter((name) => !(STAGES as readonly string[]).includes(name));
    const fault = (message: string) => faults.push({ rule: 'stage-folders', file: home, line: 0, message });
    for (const name of missing) fault(`has no folder for the stage ${name}`);
    for (const name of foreign) fault(`${name} is no stage of the cycle`);
  }
  return faults;
}
