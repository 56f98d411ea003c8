import { isBefore, isStage } from '../../../libs/cycle/src/stages.ts';
import type { Fault } from '../fault.ts';
import type { Workspace } from '../source-files.ts';
import { isTest, placeOf } from './place.ts';

/**
 * A stage looks upstream only, and only through `<stage>.reader.ts`. Nest wants the module that offers the
 * reader as well: a stage's own module may import the module of an earlier stage.
 */
export function stageDoors({ files }: Workspace): Fault[] {
  const faults: Fault[] = [];
  for (const { path, imports } of files) {
    const here = placeOf(path);
    if (here?.room !== 'stages' || isTest(path)) continue;
    for (const { target, line } of imports) {
      const there = target ? placeOf(target) : undefined;
      if (there?.room !== 'stages' || there.app !== here.app || there.part === here.part) continue;
      const fault = (message: string) => faults.push({ rule: 'stage-doors', file: path, line, message });
      if (!isStage(here.part) || !isStage(there.part)) {
        fault(`stages/${here.part} and stages/${there.part} are not both stages`);
      } else if (!isBefore(there.part, here.part)) {
        fault(`${here.part} comes before ${there.part}: a stage looks upstream only`);
      } else {
        const door = `${there.part}.reader.ts`;
        const modules = here.file === `${here.part}.module.ts` && there.file === `${there.part}.module.ts`;
        if (there.file !== door && !modules) fault(`the only door of ${there.part} is ${door}`);
      }
    }
  }
  return faults;
}
