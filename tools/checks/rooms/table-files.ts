import type { ImportedFile } from '../imports-of.ts';
import type { Fault } from '../fault.ts';
import type { Workspace } from '../source-files.ts';
import { isTest, placeOf } from './place.ts';

const TABLES = /^(typeorm|@nestjs\/typeorm)(\/|$)/;
const MAY = /\.(entity|repository)\.ts$/;

/** Acts and readers hand the transaction on to a repository: they may name it, and nothing more. */
const handsOn = ({ types }: ImportedFile) => types?.length === 1 && types[0] === 'EntityManager';

/**
 * In core and in the stages only entities and repositories know that there are tables. That the others do
 * not call what they hand on is a rule of eslint.config.mjs.
 */
export function tableFiles({ files }: Workspace): Fault[] {
  return files.flatMap(({ path, imports }) => {
    const room = placeOf(path)?.room;
    if ((room !== 'core' && room !== 'stages') || MAY.test(path) || isTest(path)) return [];
    return imports
      .filter((one) => TABLES.test(one.specifier) && !handsOn(one))
      .map(({ specifier, line }) => ({
        rule: 'table-files',
        file: path,
        line,
        message: `${specifier} is for *.entity.ts and *.repository.ts`,
      }));
  });
}
