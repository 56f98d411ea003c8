import { fileURLToPath } from 'node:url';

import type { Fault } from './fault.ts';
import { noCycle } from './no-cycle.ts';
import { layers } from './rooms/layers.ts';
import { noBarrels } from './rooms/no-barrels.ts';
import { stageDoors } from './rooms/stage-doors.ts';
import { stageFolders } from './rooms/stage-folders.ts';
import { tableFiles } from './rooms/table-files.ts';
import { testTools } from './rooms/test-tools.ts';
import { readWorkspace, type Workspace } from './source-files.ts';

export const ROOM_RULES: Readonly<Record<string, (workspace: Workspace) => Fault[]>> = {
  layers,
  'stage-doors': stageDoors,
  'stage-folders': stageFolders,
  'table-files': tableFiles,
  'no-barrels': noBarrels,
  'test-tools': testTools,
  'no-cycle': noCycle,
};

/** Every fault of the house rules below `root`. */
export function roomFaults(root: string): Fault[] {
  const workspace = readWorkspace(root);
  return Object.values(ROOM_RULES).flatMap((rule) => rule(workspace));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const faults = roomFaults(fileURLToPath(new URL('../../', import.meta.url)));
  for (const { rule, file, line, message } of faults) {
    console.error(`${file}${line ? `:${line}` : ''}  ${message}  [${rule}]`);
  }
  console.log(faults.length === 0 ? 'rooms: every file is in its room' : `rooms: ${faults.length} faults`);
  process.exitCode = faults.length === 0 ? 0 : 1;
}
