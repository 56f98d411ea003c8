import { existsSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';

import { findChromium } from '../services/chromium.ts';
import { endLeftover } from '../services/leftovers.ts';
import { startServer } from '../services/server-process.ts';
import { checkDatabase, checkRedis } from './given-servers.ts';
import { waitForHealth } from './health.ts';
import { providePrograms } from './install-programs.ts';
import { neededPrograms } from './needed-programs.ts';
import type { Owned } from './owned.ts';
import type { Step } from './plan.ts';
import { clearPrivateServers, runPrivateMariadb, runPrivateRedis } from './private-servers.ts';
import { Refusal } from './refusal.mjs';
import { runProgram } from './run-program.ts';
import { say } from './say.ts';
import type { StartSettings } from './settings.ts';
import { checkPort } from './surroundings.mjs';
import { logOf, places, ROOT } from './workspace.ts';

export interface Start {
  readonly settings: StartSettings;
  readonly owned: Owned;
  readonly signal: AbortSignal;
  /** What api, worker and migration are told; grows from step to step. */
  readonly env: Record<string, string>;
  /** What the migration alone is told, where it differs. */
  readonly migrating: Record<string, string>;
}

const node = process.execPath;
const nx = join(ROOT, 'node_modules/.bin/nx');

async function build({ signal }: Start): Promise<void> {
  const projects = ['api', 'web', 'cli'].filter((name) =>
    existsSync(join(ROOT, 'apps', name, 'project.json')),
  );
  const args = ['run-many', '-t', 'build', '-p', projects.join(','), '--outputStyle=static'];
  const env = { NX_DAEMON: 'false', NX_TUI: 'false' };
  await runProgram({ name: 'build', program: nx, args, env, signal, failure: 'build-failed' });
  say('程序已构建 | Built');
}

const PARTS = { api: join(places.api, 'main.js'), worker: join(places.api, 'worker.js') } as const;
/**
 * The worker turns files into rows. By default V8 would let the garbage of that grow to hundreds of megabytes: it
 * waits the longer for a collection the more memory it may take.
 */
const FLAGS = { api: [], worker: ['--max-semi-space-size=8', '--max-old-space-size=768'] } as const;
const pidFileOf = (part: string) => join(places.run, `${part}.pid`);

async function runPart({ owned, env }: Start, name: keyof typeof PARTS): Promise<void> {
  if (existsSync(logOf(name))) renameSync(logOf(name), logOf(`${name}.last`));
  const args = [...FLAGS[name], '--enable-source-maps', PARTS[name]];
  const command = {
    name,
    program: node,
    args,
    env,
    cwd: ROOT,
    logFile: logOf(name),
    pidFile: pidFileOf(name),
  };
  // its health is asked for all parts at once
  await owned.run({ name, start: () => startServer({ ...command, ready: () => Promise.resolve(true) }) });
}

export const STEPS: Readonly<Record<Step, (start: Start) => Promise<void>>> = {
  async leftovers() {
    const parts = Object.entries(PARTS);
    await Promise.all(parts.map(([part, program]) => endLeftover(pidFileOf(part), program, 30_000)));
    await clearPrivateServers();
  },

  port: ({ settings: { port, host } }) => checkPort(port, host),

  programs({ settings, env }) {
    const { chromePath } = settings;
    if (chromePath && !findChromium(chromePath)) throw new Refusal('bad-chrome-path', { path: chromePath });
    providePrograms(neededPrograms(settings), say);
    const chromium = findChromium(chromePath);
    if (chromium) env['CHROME_PATH'] = chromium;
    return Promise.resolve();
  },

  async mariadb({ owned, env, migrating }) {
    const { migratingUrl, runningUrl, runningAccount } = await runPrivateMariadb(owned);
    env['DATABASE_URL'] = runningUrl;
    migrating['DATABASE_URL'] = migratingUrl;
    migrating['RUNNING_ACCOUNT'] = runningAccount;
    say('数据库就绪 | MariaDB is up');
  },

  async database({ settings: { databaseUrl = '' }, env }) {
    await checkDatabase(databaseUrl);
    env['DATABASE_URL'] = databaseUrl;
  },

  async redis({ owned, env }) {
    env['REDIS_URL'] = await runPrivateRedis(owned);
    say('队列就绪 | Redis is up');
  },

  async 'redis-given'({ settings: { redisUrl = '' }, env }) {
    await checkRedis(redisUrl);
    env['REDIS_URL'] = redisUrl;
  },

  build,

  async migrate({ env, migrating, signal }) {
    const args = ['--enable-source-maps', join(places.api, 'migrate.js')];
    await runProgram({
      name: 'migrate',
      program: node,
      args,
      env: { ...env, ...migrating },
      signal,
      failure: 'migration-failed',
    });
    say('数据库结构已更新 | The database has the present shape');
  },

  // the program itself looks whether the database is empty; one that was in use need not be asked at each start
  async demo({ settings, env, signal }) {
    if (!settings.databaseUrl && !existsSync(places.unfinished)) return;
    say('正在装入演示公司 | Loading the demo company');
    const args = ['--enable-source-maps', join(places.api, 'demo.js')];
    await runProgram({ name: 'demo', program: node, args, env, signal, failure: 'demo-failed' });
    say('演示数据就绪 | The demo is loaded');
  },

  async serve(start) {
    rmSync(places.unfinished, { force: true });
    await Promise.all([runPart(start, 'api'), runPart(start, 'worker')]);
    const { host, port } = start.settings;
    await waitForHealth(host, port, start.signal);
  },
};
