import { execFile } from 'node:child_process';
import {
  cpSync,
  globSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const FIXTURES = fileURLToPath(new URL('./fixtures/lint', import.meta.url));

interface Linted {
  readonly filePath: string;
  readonly messages: readonly { readonly ruleId: string | null; readonly message: string }[];
}

const run = promisify(execFile);

/** A workspace that has the real configuration and the fixtures for its sources. */
function layOut(): string {
  const workspace = realpathSync(mkdtempSync(join(tmpdir(), 'assay-lint-')));
  const configuration = [
    'package.json',
    'package-lock.json',
    'nx.json',
    'tsconfig.json',
    'eslint.config.mjs',
    ...globSync(['{libs,apps}/*/project.json', '{e2e,tools}/project.json', 'apps/web/tsconfig*.json'], {
      cwd: ROOT,
    }),
  ];
  for (const file of configuration) cpSync(join(ROOT, file), join(workspace, file), { recursive: true });
  cpSync(FIXTURES, workspace, { recursive: true });
  symlinkSync(join(ROOT, 'node_modules'), join(workspace, 'node_modules'));
  return workspace;
}

async function lint(workspace: string): Promise<Map<string, string[]>> {
  const report = join(workspace, 'report.json');
  const environment = { ...process.env, NX_DAEMON: 'false', NODE_OPTIONS: '' };
  const options = { cwd: workspace, env: environment };
  await run(join(ROOT, 'node_modules/.bin/nx'), ['show', 'projects'], options);
  // exit code 1 says that there are faults: the report tells which
  await run(join(ROOT, 'node_modules/.bin/eslint'), ['-f', 'json', '-o', report, '.'], options).catch(
    (failure) => {
      if ((failure as { code?: number }).code !== 1) throw failure;
    },
  );
  const linted = JSON.parse(readFileSync(report, 'utf8')) as Linted[];
  return new Map(
    linted.map(({ filePath, messages }) => [
      relative(workspace, filePath),
      [
        ...new Set(
          messages.map(({ ruleId, message }) => ruleId ?? /noInlineConfig/.exec(message)?.[0] ?? message),
        ),
      ].sort(),
    ]),
  );
}

/** File and rules of every fixture, from its first line; no rule for one that must pass. */
const fixtures = globSync('**/*.{ts,html}', { cwd: FIXTURES })
  .sort()
  .map((file): [string, string[]] => {
    const [first = ''] = readFileSync(join(FIXTURES, file), 'utf8').split('\n');
    const rules = /must fail: ([^>]+?)\s*(-->)?$/.exec(first)?.[1];
    return [file, rules?.split(', ').sort() ?? []];
  });

describe('each lint rule refuses what its fixture does wrong, and nothing else', () => {
  let workspace: string;
  let found: Map<string, string[]>;

  beforeAll(async () => {
    workspace = layOut();
    const long = Array.from({ length: 401 }, (_, line) => `export const line${line} = ${line};`).join('\n');
    writeFileSync(join(workspace, 'libs/cycle/src/long.ts'), `${long}\n`);
    found = await lint(workspace);
  }, 120_000);

  afterAll(() => rmSync(workspace, { recursive: true, force: true }));

  test.each(fixtures)('%s', (file, rules) => {
    expect(found.get(file)).toEqual(rules);
  });

  test('a file of more than 400 lines', () => {
    expect(found.get('libs/cycle/src/long.ts')).toEqual(['max-lines']);
  });
});
