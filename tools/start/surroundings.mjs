import { readFileSync, statfsSync } from 'node:fs';
import { createServer } from 'node:net';

import { commandLine } from '../services/process-info.mjs';
import { Refusal } from './refusal.mjs';

const MEGABYTE = 1024 * 1024;

/**
 * Angular and Nx start on 20.19 and later.
 *
 * @param {string} version as `process.versions.node`
 */
export function checkNode(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 19)) throw new Refusal('node-too-old', { found: version });
}

/**
 * @param {string} path
 * @param {number} need megabytes
 * @param {(path: string) => { bavail: number, bsize: number }} [ask]
 */
export function checkDisk(path, need, ask = statfsSync) {
  const { bavail, bsize } = ask(path);
  const free = Math.floor((bavail * bsize) / MEGABYTE);
  if (free < need) throw new Refusal('disk-full', { path, free, need });
}

/**
 * The port people type, 3000 unless told otherwise.
 *
 * @param {string | undefined} given
 */
export function portOf(given) {
  if (!given) return 3000;
  const port = Number(given);
  if (!/^\d+$/.test(given) || port > 65_535) throw new Refusal('bad-port', { port: given });
  return port;
}

/** How the system says that an address is none, or another machine's. */
const NOT_OURS = new Set(['EADDRNOTAVAIL', 'ENOTFOUND', 'EAI_AGAIN', 'EINVAL']);

/**
 * @param {number} port
 * @param {string} host
 */
export async function checkPort(port, host) {
  /** @type {NodeJS.ErrnoException | undefined} */
  const fault = await new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', resolve);
    probe.listen({ port, host }, () => probe.close(() => resolve(undefined)));
  });
  if (!fault) return;
  const code = fault.code ?? '';
  const other = port < 65_535 && port > 1023 ? port + 1 : 3001;
  if (code === 'EADDRINUSE') throw new Refusal('port-taken', { port, other });
  if (code === 'EACCES') throw new Refusal('port-forbidden', { port, other });
  if (NOT_OURS.has(code)) throw new Refusal('bad-host', { host, why: code });
  throw fault;
}

/**
 * Two starts of one folder would share one database: the second is refused. A file that a killed
 * start has left is no obstacle.
 *
 * @param {string} file where a start writes who it is and where it can be reached
 */
export function checkNotRunning(file) {
  /** @type {{ pid: number, address: string }} */
  let running;
  try {
    running = JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return;
  }
  if (!commandLine(running.pid).includes('tools/start/start.ts')) return;
  throw new Refusal('already-running', { pid: running.pid, address: running.address });
}
