import { isBefore, isStage } from '../../../libs/cycle/src/stages.ts';
import type { Fault } from '../fault.ts';
import type { Workspace } from '../source-files.ts';
import { isTest, type Place, placeOf } from './place.ts';

/** Rooms that look at all stages, from behind the last one. */
const BEHIND_ALL = ['reports'];

/** Whose doors these are: the stage's own folder, or the room's. */
const houseOf = ({ room, part }: Place) => (room === 'stages' ? part : room);

/** Why the one may not look at the other at all; `undefined` when it is upstream. */
function wrongWay(here: Place, there: Place): string | undefined {
  if (here.room !== 'stages') return undefined;
  if (!isStage(here.part) || !isStage(there.part))
    return `${here.part} and ${there.part} are not both stages`;
  if (isBefore(there.part, here.part)) return undefined;
  return `${here.part} comes before ${there.part}: a stage looks upstream only`;
}

/**
 * A stage looks upstream only, and only through `<stage>.reader.ts`; the reports look at every stage by the
 * same doors. Nest wants the module that offers the reader as well: a module may import an earlier module.
 */
export function stageDoors({ files }: Workspace): Fault[] {
  const faults: Fault[] = [];
  for (const { path, imports } of files) {
    const here = placeOf(path);
    if (!here || isTest(path) || (here.room !== 'stages' && !BEHIND_ALL.includes(here.room))) continue;
    for (const { target, line } of imports) {
      const there = target ? placeOf(target) : undefined;
      if (there?.room !== 'stages' || there.app !== here.app || houseOf(here) === there.part) continue;
      const door = `${there.part}.reader.ts`;
      const modules = here.file === `${houseOf(here)}.module.ts` && there.file === `${there.part}.module.ts`;
      const pastDoor =
        there.file !== door && !modules ? `the only door of ${there.part} is ${door}` : undefined;
      const message = wrongWay(here, there) ?? pastDoor;
      if (message) faults.push({ rule: 'stage-doors', file: path, line, message });
    }
  }
  return faults;
}
