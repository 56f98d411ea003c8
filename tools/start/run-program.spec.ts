import { expect, test } from '@jest/globals';

import { tellingLine } from './run-program.ts';

test.each([
  [
    'the cause of a build',
    ' NX   Running target build failed\n\nERROR Build failed with 3 errors:\n[UNRESOLVED_IMPORT] Could not resolve "./a.js" in b.ts\n',
    '[UNRESOLVED_IMPORT] Could not resolve "./a.js" in b.ts',
  ],
  [
    'a fault of the types',
    '✘ [ERROR] TS2322: Type "x" is not assignable\nfailed\n',
    '✘ [ERROR] TS2322: Type "x" is not assignable',
  ],
  [
    'a migration',
    'query failed: CREATE\nmigration failed: Duplicate column\n',
    'migration failed: Duplicate column',
  ],
  ['the last words where no line speaks of a failure', 'one\ntwo\n\n', 'two'],
  ['nothing where there is nothing', '', ''],
])('%s', (_, log, line) => {
  expect(tellingLine(log)).toBe(line);
});
