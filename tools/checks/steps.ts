import { existsSync, globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { freePort } from '../services/free-port.ts';
import { startTestServices } from '../services/test-services.ts';
import { ROOT } from '../start/workspace.ts';
import { runCommand } from './run-command.ts';
import { checked, type Tally, tallyJest, tallyPlaywright } from './tally.ts';

export interface TestStep {
  readonly name: string;
  /** Steps without which this one makes no sense. */
  readonly after?: readonly string[];
  readonly run: (live: boolean) => Promise<Tally>;
}

async function check(program: string, args: readonly string[], live: boolean): Promise<Tally> {
  const { code, output } = await runCommand(program, args, { live });
  return checked(code, output);
}

/** Runs a test runner that writes a JSON report, and counts by the report. */
async function counted(
  live: boolean,
  count: typeof tallyJest,
  run: (report: string) => ReturnType<typeof runCommand>,
): Promise<Tally> {
  const folder = mkdtempSync(join(tmpdir(), 'assay-report-'));
  try {
    const file = join(folder, 'report.json');
    const { code, output } = await run(file);
    return count(code, output, existsSync(file) ? readFileSync(file, 'utf8') : undefined);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** All projects in one run, so that two workers stay busy to the end. */
function jest(configuration: string, live: boolean): Promise<Tally> {
  const projects = globSync([`{apps,libs,tools}/*/${configuration}`, `tools/${configuration}`], {
    cwd: ROOT,
  });
  return counted(live, tallyJest, (report) =>
    runCommand(
      'jest',
      ['--projects', ...projects.sort(), '--silent', '--json', '--outputFile', report, '--maxWorkers=2'],
      {
        env: { NODE_OPTIONS: '--experimental-vm-modules --no-warnings' },
        live,
      },
    ),
  );
}

/** An empty database, all migrations, and then nothing that the entities would change. */
async function migrations(live: boolean): Promise<Tally> {
  const services = await startTestServices();
  try {
    const env = {
      DATABASE_URL: await services.createDatabase('migrations'),
      REDIS_URL: 'redis://127.0.0.1:1',
    };
    const { code, output } = await runCommand('node', ['dist/apps/api/migrate.js', '--check'], { env, live });
    return checked(code, output);
  } finally {
    await services.stop();
  }
}

function e2e(live: boolean): Promise<Tally> {
  return counted(live, tallyPlaywright, async (report) =>
    runCommand('playwright', ['test', '-c', 'e2e/playwright.config.ts', '--reporter=line,json'], {
      env: { PLAYWRIGHT_JSON_OUTPUT_FILE: report, E2E_PORT: String(await freePort()) },
      live,
    }),
  );
}

/** Everything that must be green, the cheap first. */
export const TEST_STEPS: readonly TestStep[] = [
  { name: 'format', run: (live) => check('prettier', ['--check', '--log-level=warn', '.'], live) },
  { name: 'rooms', run: (live) => check('node', ['tools/checks/rooms.ts'], live) },
  { name: 'types', run: (live) => check('tsc', ['-p', 'tsconfig.json'], live) },
  { name: 'page-types', run: (live) => check('ngc', ['-p', 'apps/web/tsconfig.app.json', '--noEmit'], live) },
  {
    name: 'page-spec-types',
    run: (live) => check('tsc', ['-p', 'apps/web/tsconfig.spec.json', '--noEmit'], live),
  },
  // without a project graph the rule about boundaries skips itself and passes
  { name: 'graph', run: (live) => check('nx', ['show', 'projects'], live) },
  // one run for all projects: each of its own would read the same types again
  { name: 'lint', after: ['graph'], run: (live) => check('eslint', ['--max-warnings', '0', '.'], live) },
  { name: 'small', run: (live) => jest('jest.config.mjs', live) },
  { name: 'build', run: (live) => check('nx', ['run-many', '-t', 'build', '--outputStyle=static'], live) },
  { name: 'migrations', after: ['build'], run: migrations },
  { name: 'medium', run: (live) => jest('jest.config.medium.mjs', live) },
  { name: 'e2e', after: ['build', 'migrations'], run: e2e },
];
