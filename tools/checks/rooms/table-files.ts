import type { Fault } from '../fault.ts';
import type { Workspace } from '../source-files.ts';
import { isTest, placeOf } from './place.ts';

const TABLES = /^(typeorm|@nestjs\/typeorm)(\/|$)/;
const MAY = /\.(entity|repository)\.ts$/;

/** In core and in the stages only entities and repositories know that there are tables. */
export function tableFiles({ files }: Workspace): Fault[] {
  return files.flatMap(({ path, imports }) => {
    const room = placeOf(path)?.room;
    if ((room !== 'core' && room !== 'stages') || MAY.test(path) || isTest(path)) return [];
    return imports
      .filter(({ specifier }) => TABLES.test(specifier))
      .map(({ specifier, line }) => ({
        rule: 'table-files',
        file: path,
        line,
        message: `${specifier} is for *.entity.ts and *.repository.ts`,
      }));
  });
}
