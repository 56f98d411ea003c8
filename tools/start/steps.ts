import { existsSync, mkdirSync, renameSync } from 'node:fs';
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
import { runPrivateMariadb, runPrivateRedis } from './private-servers.ts';
import { Refusal } from './refusal.mjs';
import { runProgram } from './run-program.ts';
import { say } from './say.ts';
import type { StartSettings } from './settings.ts';
import { logOf, places, ROOT } from './workspace.ts';

export interface Start {
  readonly settings: StartSettings;
  readonly owned: Owned;
  readonly signal: AbortSignal;
  /** What api, worker and migration are told; grows from step to step. */
  readonly env: Record<string, string>;
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

async function runPart({ owned, env }: Start, name: 'api' | 'worker', file: string): Promise<void> {
  const pidFile = join(places.run, `${name}.pid`);
  const program = join(places.api, file);
  await endLeftover(pidFile, program, 30_000);
  if (existsSync(logOf(name))) renameSync(logOf(name), logOf(`${name}.last`));
  const args = ['--enable-source-maps', program];
  const command = { name, program: node, args, env, cwd: ROOT, logFile: logOf(name), pidFile };
  // its health is asked for all parts at once
  await owned.run({ name, start: () => startServer({ ...command, ready: () => Promise.resolve(true) }) });
}

export const STEPS: Readonly<Record<Step, (start: Start) => Promise<void>>> = {
  programs({ settings, env }) {
    const { chromePath } = settings;
    if (chromePath && !findChromium(chromePath)) throw new Refusal('bad-chrome-path', { path: chromePath });
    providePrograms(neededPrograms(settings), say);
    const chromium = findChromium(chromePath);
    if (chromium) env['CHROME_PATH'] = chromium;
    return Promise.resolve();
  },

  async mariadb({ owned, env }) {
    env['DATABASE_URL'] = await runPrivateMariadb(owned);
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

  async migrate({ env, signal }) {
    const args = ['--enable-source-maps', join(places.api, 'migrate.js')];
    await runProgram({ name: 'migrate', program: node, args, env, signal, failure: 'migration-failed' });
    say('数据库结构已更新 | The database has the present shape');
  },

  async demo({ env, signal }) {
    const program = join(places.api, 'demo.js');
    if (!existsSync(program)) return;
    const args = ['--enable-source-maps', program, '--if-empty'];
    await runProgram({ name: 'demo', program: node, args, env, signal, failure: 'demo-failed' });
    say('演示数据就绪 | The demo is loaded');
  },

  async serve(start) {
    mkdirSync(places.run, { recursive: true });
    await Promise.all([runPart(start, 'api', 'main.js'), runPart(start, 'worker', 'worker.js')]);
    const { host, port } = start.settings;
    await waitForHealth(host, port, start.signal);
  },
};
