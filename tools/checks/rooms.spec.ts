import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { describe, expect, test } from '@jest/globals';

import { ROOM_RULES } from './rooms.ts';
import { readWorkspace } from './source-files.ts';

const FIXTURES = fileURLToPath(new URL('./fixtures/rooms/', import.meta.url));

/** The files that say in their first line that they must fail. */
function condemned(root: string): string[] {
  const { files } = readWorkspace(root);
  return files
    .map(({ path }) => path)
    .filter((path) => readFileSync(join(root, path), 'utf8').startsWith('// must fail'));
}

function faultsOf(rule: string) {
  const check = ROOM_RULES[rule];
  if (!check) throw new RangeError(`no rule ${rule}`);
  return check(readWorkspace(join(FIXTURES, rule)));
}

describe('each rule of the house refuses what its fixture does wrong, and nothing else', () => {
  const byFile = Object.keys(ROOM_RULES).filter((rule) => rule !== 'stage-folders');

  test.each(byFile)('%s', (rule) => {
    const expected = condemned(join(FIXTURES, rule));
    expect(expected.length).toBeGreaterThan(0);
    expect([...new Set(faultsOf(rule).map(({ file }) => file))].sort()).toEqual(expected.sort());
  });

  test('stage-folders', () => {
    expect(faultsOf('stage-folders').map(({ file, message }) => `${file}: ${message}`)).toEqual([
      'apps/api/src/stages: has no folder for the stage tracking',
      'apps/web/src/app/stages: reporting is no stage of the cycle',
    ]);
  });

  test('a fault names the line of the import', () => {
    expect(faultsOf('table-files')).toContainEqual({
      rule: 'table-files',
      file: 'apps/api/src/stages/review/decide.ts',
      line: 2,
      message: 'typeorm is for *.entity.ts and *.repository.ts',
    });
  });

  test('a circle is told with its whole way', () => {
    expect(faultsOf('no-cycle')[0]?.message).toBe(
      'circle: libs/cycle/src/a.ts -> libs/cycle/src/b.ts -> libs/cycle/src/c.ts -> libs/cycle/src/a.ts',
    );
  });
});
