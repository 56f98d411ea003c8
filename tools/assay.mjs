// The command line's program, built anew when a source is younger than it. `npm run -s assay -- ...`
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const ROOT = fileURLToPath(new URL('../', import.meta.url));
const PROGRAM = join(ROOT, 'dist/apps/cli/main.js');
const SOURCES = ['apps/cli', 'libs', 'tsconfig.json', 'package-lock.json'];

/**
 * The time of the youngest source below a path, in milliseconds.
 *
 * @param {string} path
 * @returns {number}
 */
function youngest(path) {
  const stat = statSync(path);
  if (!stat.isDirectory()) return stat.mtimeMs;
  return Math.max(0, ...readdirSync(path).map((name) => youngest(join(path, name))));
}

if (!existsSync(join(ROOT, 'node_modules/rolldown'))) {
  const error = { code: 'not-installed', message: 'run npm install first', facts: {} };
  process.stderr.write(`${JSON.stringify({ error })}\n`);
  process.exit(1);
}
const sources = SOURCES.map((name) => youngest(join(ROOT, name)));
if (!existsSync(PROGRAM) || statSync(PROGRAM).mtimeMs < Math.max(...sources)) {
  const rolldown = join(ROOT, 'node_modules/rolldown/bin/cli.mjs');
  execFileSync(process.execPath, [rolldown, '-c', 'apps/cli/rolldown.config.mjs'], {
    cwd: ROOT,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}
await import(pathToFileURL(PROGRAM).href);
