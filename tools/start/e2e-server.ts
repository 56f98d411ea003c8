import { join } from 'node:path';

import { findChromium } from '../services/chromium.ts';
import { startServer } from '../services/server-process.ts';
import { startTestServices } from '../services/test-services.ts';
import { throwawayFolder } from '../services/throwaway-folder.ts';
import { addressOf, waitForHealth } from './health.ts';
import { Owned } from './owned.ts';
import { runProgram } from './run-program.ts';
import { say } from './say.ts';
import { logOf, places } from './workspace.ts';

// The built product with the demo company on servers that are thrown away, for the journeys.
// Playwright starts it and ends it with SIGTERM; everything it has started ends with it.

const stopping = new AbortController();
const services = await startTestServices();
const owned = new Owned((why) => void end(why));

async function end(why?: Error): Promise<void> {
  if (stopping.signal.aborted) return;
  stopping.abort();
  if (why) console.error(why.message);
  await owned.end();
  await services.stop();
  process.exit(why ? 1 : 0);
}

async function serve(port: number): Promise<void> {
  const folder = throwawayFolder();
  const redis = await services.createRedis();
  const env = {
    NODE_ENV: 'production',
    ASSAY_DEMO: 'true',
    LOG_LEVEL: 'warn',
    HOST: '127.0.0.1',
    PORT: String(port),
    DATABASE_URL: await services.createDatabase('e2e'),
    REDIS_URL: redis.url,
    ASSAY_DATA_DIR: join(folder, 'files'),
    WEB_ROOT: places.web,
    CHROME_PATH: findChromium() ?? '',
  };
  const program = (name: string) => ['--enable-source-maps', join(places.api, `${name}.js`)];
  const once = { program: process.execPath, env, signal: stopping.signal };
  await runProgram({ ...once, name: 'e2e-migrate', args: program('migrate'), failure: 'migration-failed' });
  await runProgram({ ...once, name: 'e2e-demo', args: program('demo'), failure: 'demo-failed' });
  for (const [name, file] of [
    ['e2e-api', 'main'],
    ['e2e-worker', 'worker'],
  ] as const) {
    const paths = { cwd: folder, logFile: logOf(name), pidFile: join(folder, `${name}.pid`) };
    const command = { name, program: process.execPath, args: program(file), env, ...paths };
    await owned.run({ name, start: () => startServer({ ...command, ready: () => Promise.resolve(true) }) });
  }
  await waitForHealth(env.HOST, port, stopping.signal);
  say(addressOf(env.HOST, port));
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void end());
try {
  await serve(Number(process.env['PORT'] ?? 4310));
} catch (error) {
  await end(error instanceof Error ? error : new Error(String(error)));
}
