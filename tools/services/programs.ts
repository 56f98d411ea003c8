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

function isProgram(path: string): boolean {
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
export const findRedis = () => findProgram(['redis-server', 'valkey-server']);
