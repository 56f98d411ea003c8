import type { Fault } from '../fault.ts';
import type { Workspace } from '../source-files.ts';

/** A barrel hides who needs what. Only a lib and a tool have one: their door. */
export function noBarrels({ files }: Workspace): Fault[] {
  const door = /^(libs\/[\w-]+\/src|tools\/[\w-]+)\/index\.ts$/;
  return files
    .filter(({ path }) => path.endsWith('/index.ts') && !door.test(path))
    .map(({ path }) => ({
      rule: 'no-barrels',
      file: path,
      line: 0,
      message: 'no index.ts but the door of a lib',
    }));
}
