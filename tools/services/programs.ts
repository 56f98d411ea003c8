import { accessSync, constants, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Where servers lie that a user's PATH often leaves out: Debian's sbin, Homebrew on both kinds of Mac. */
const FURTHER_FOLDERS = [
  '/usr/sbin',
  '/usr/local/sbin',
  '/usr/libexec',
  '/opt/homebrew/bin',
  '/opt/homebrew/opt/mariadb/bin',
  '/usr/local/bin',
  '/usr/local/opt/mariadb/bin',
];

export function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

/** The first of the names found in PATH or in the usual further folders; `undefined` when none is there. */
export function findProgram(names: readonly string[], path = process.env['PATH'] ?? ''): string | undefined {
  const folders = [...path.split(delimiter).filter(Boolean), ...FURTHER_FOLDERS];
  for (const name of names) {
    const found = folders.map((folder) => join(folder, name)).find(isProgram);
    if (found) return found;
  }
  return undefined;
}

export const findMariadb = () => findProgram(['mariadbd']);
export const findMariadbInstaller = () => findProgram(['mariadb-install-db']);

/** A program and the name it wants to be called by. */
export interface NamedProgram {
  readonly path: string;
  readonly argv0: string;
}

/**
 * Redis or Valkey. Debian's redis-tools holds the same binary as redis-check-rdb, and brings no
 * system service with it that would start beside ours: called by the right name it is the server.
 */
export function findRedis(): NamedProgram | undefined {
  const server = findProgram(['redis-server', 'valkey-server']);
  if (server) return { path: server, argv0: server };
  const same = findProgram(['redis-check-rdb']);
  return same ? { path: same, argv0: 'redis-server' } : undefined;
}
