import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { Refusal } from './refusal.mjs';
import { checkDisk } from './surroundings.mjs';

/** Packages, build cache and the first database, in megabytes. */
const ROOM_FOR_PACKAGES = 2500;

/**
 * @typedef {{ version?: string, resolved?: string, optional?: boolean, devOptional?: boolean, peer?: boolean,
 *   dependencies?: Record<string, string>, devDependencies?: Record<string, string> }} Locked
 */

/**
 * @param {string} file
 * @returns {Record<string, Locked> | undefined} what the lock file lists, by place
 */
function locked(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages;
  } catch {
    return undefined;
  }
}

/** @param {Record<string, string> | undefined} wanted */
const listed = (wanted = {}) => JSON.stringify(Object.entries(wanted).sort());

/**
 * Why the installed packages are not what package.json and its lock ask for; `undefined` when they are.
 * npm writes down what it has installed once it is done, so a broken-off installation shows too.
 *
 * @param {string} root
 * @returns {string | undefined}
 */
export function stalePackages(root) {
  const wanted = locked(join(root, 'package-lock.json'));
  const there = locked(join(root, 'node_modules/.package-lock.json'));
  if (!there) return 'nothing is installed';
  const asked = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  for (const kind of /** @type {const} */ (['dependencies', 'devDependencies'])) {
    if (wanted && listed(wanted['']?.[kind]) !== listed(asked[kind])) return `package.json has other ${kind}`;
  }
  for (const [place, { version, optional, devOptional, peer }] of Object.entries(wanted ?? {})) {
    if (place === '' || optional || devOptional || peer) continue;
    if (there[place]?.version !== version) return `${place} is not ${version}`;
  }
  return existsSync(join(root, 'node_modules/node/bin/node')) ? undefined : 'Node itself is missing';
}

/**
 * `npm install`, since `npm ci` refuses a lock without the packages of other platforms; the lock stays as it is.
 *
 * @param {string} root
 */
export function installPackages(root) {
  checkDisk(root, ROOM_FOR_PACKAGES);
  const npm = process.env['npm_execpath'];
  const [program, ...first] = npm?.endsWith('.js') ? [process.execPath, npm] : ['npm'];
  const args = [
    ...first,
    'install',
    '--include=dev',
    '--no-save',
    '--no-audit',
    '--no-fund',
    '--loglevel=error',
  ];
  const { status } = spawnSync(program, args, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] });
  if (status === 0) return;
  checkDisk(root, 100);
  throw new Refusal('install-failed');
}
