import { mkdirSync, rmSync, writeFileSync } from 'node:fs';

import { ServerFailed } from '../services/server-process.ts';
import { addressOf } from './health.ts';
import { Owned } from './owned.ts';
import { planOf } from './plan.ts';
import { Refusal } from './refusal.mjs';
import { say } from './say.ts';
import { readSettings } from './settings.ts';
import { type Start, STEPS } from './steps.ts';
import { checkDisk, checkNotRunning } from './surroundings.mjs';
import { welcome } from './welcome.ts';
import { places, ROOT } from './workspace.ts';

/** Megabytes a database and its log need to begin with. */
const ROOM_TO_RUN = 300;

const stopping = new AbortController();
const owned = new Owned((why) => void finish(why));
let finished: Promise<void> | undefined;
/** Whether the note that this folder is running is ours to take away. */
let noted = false;

/** Ends all that was started; with a reason, the exit code is 1. */
function finish(why?: unknown): Promise<void> {
  finished ??= (async () => {
    stopping.abort();
    if (why === undefined) say('正在停止 | Stopping');
    else console.error(`✗ ${explain(why)}`);
    await owned.end();
    if (noted) rmSync(places.running, { force: true });
    process.exit(why === undefined ? 0 : 1);
  })();
  return finished;
}

/** One line for what was foreseen, everything for a bug. */
function explain(why: unknown): string {
  if (why instanceof Refusal) return why.message;
  if (why instanceof ServerFailed) {
    const noRoom = /no space left|errcode: 28|disk full/i.test(why.message);
    const facts = { server: why.server, log: why.logFile, why: noRoom ? 'disk full' : why.why };
    return new Refusal('server-failed', facts).message;
  }
  const { code, path } = why as NodeJS.ErrnoException;
  if (code === 'ENOSPC') {
    return new Refusal('disk-full', { path: places.home, free: 0, need: ROOM_TO_RUN }).message;
  }
  if (path && (code === 'EACCES' || code === 'EPERM' || code === 'EROFS')) {
    return new Refusal('folder-forbidden', { path, why: code }).message;
  }
  return why instanceof Error ? (why.stack ?? why.message) : String(why);
}

async function start(): Promise<void> {
  const settings = readSettings(process.env);
  const address = addressOf(settings.host, settings.port);
  mkdirSync(places.run, { recursive: true });
  checkNotRunning(places.running);
  checkDisk(places.home, ROOM_TO_RUN);
  writeFileSync(places.running, JSON.stringify({ pid: process.pid, address }));
  noted = true;

  const env = {
    NODE_ENV: 'production',
    ...(settings.demo ? { ASSAY_DEMO: 'true' } : {}),
    PORT: String(settings.port),
    HOST: settings.host,
    ASSAY_DATA_DIR: process.env['ASSAY_DATA_DIR'] || places.files,
    WEB_ROOT: process.env['WEB_ROOT'] || places.web,
  };
  const begun: Start = { settings, owned, signal: stopping.signal, env, migrating: {} };
  for (const group of planOf(settings)) {
    await Promise.all(group.map((step) => STEPS[step](begun)));
  }
  say('已就绪 | Ready');
  console.log(welcome(address, settings.demo));
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void finish());
// whoever started us is gone
process.on('disconnect', () => void finish());
process.channel?.unref();
process.chdir(ROOT);

try {
  await start();
} catch (error) {
  if (!stopping.signal.aborted) void finish(error);
}
