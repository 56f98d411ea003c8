// Runs on the host's Node, with no package installed: it may import nothing but Node's own modules and the .mjs beside it.
import { spawn } from 'node:child_process';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { installPackages, stalePackages } from './packages.mjs';
import { Refusal } from './refusal.mjs';
import { checkNode, checkNotRunning, checkPort, portOf } from './surroundings.mjs';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const PROGRAMS = { start: 'tools/start/start.ts', test: 'tools/checks/test.ts' };
const BIN = join(ROOT, 'node_modules/.bin');

/**
 * Goes on under the Node that the workspace pins. This process stays as the parent: it hands signals on,
 * and when it is killed the open channel tells the other.
 *
 * @param {string} program
 * @param {readonly string[]} args
 */
function goOn(program, args) {
  const child = spawn(join(ROOT, 'node_modules/node/bin/node'), [join(ROOT, program), ...args], {
    cwd: ROOT,
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
    env: { ...process.env, PATH: `${BIN}${delimiter}${process.env['PATH'] ?? ''}`, NX_DAEMON: 'false' },
  });
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
    process.on(signal, () => child.kill(signal));
  }
  // npm ends its shell, and the shell tells nobody: whoever has lost it is to end as well
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.env['npm_lifecycle_event'] && process.ppid !== parent) child.kill('SIGTERM');
  }, 500);
  child.once('exit', (code, signal) => {
    clearInterval(watch);
    process.exitCode = code ?? (signal ? 1 : 0);
  });
}

try {
  const [verb, ...args] = process.argv.slice(2);
  if (verb !== 'start' && verb !== 'test') throw new RangeError('usage: bootstrap.mjs start|test');
  checkNode(process.versions.node);
  if (verb === 'start')
    checkNotRunning(join(process.env['ASSAY_HOME'] || join(ROOT, '.assay'), 'run/start.json'));
  const stale = stalePackages(ROOT);
  if (stale) {
    // asked again by the start itself: nobody should wait for an installation to hear this
    if (verb === 'start') await checkPort(portOf(process.env['PORT']), process.env['HOST'] || '127.0.0.1');
    console.log(
      `安装依赖包，首次约一两分钟 | Installing packages, a minute or two the first time (${stale})`,
    );
    installPackages(ROOT);
  }
  goOn(PROGRAMS[verb], args);
} catch (error) {
  console.error(error instanceof Refusal ? `✗ ${error.message}` : error);
  process.exitCode = 1;
}
