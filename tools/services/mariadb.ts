import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';

import { findMariadb, findMariadbInstaller } from './programs.ts';
import { type ServerProcess, startServer } from './server-process.ts';
import { socketAnswers } from './socket-answers.ts';
import { socketPath } from './socket-path.ts';

const run = promisify(execFile);

/** The server refuses to run as root unless told to. */
const asUser = process.getuid?.() === 0 ? ['--user=root'] : [];

export interface MariadbFolder {
  /** Holds data, socket, log and process id of this one server. */
  readonly folder: string;
}

const datadir = ({ folder }: MariadbFolder) => join(folder, 'data');
export const mariadbSocket = ({ folder }: MariadbFolder) => socketPath(folder, 'mariadb.sock');
export const mariadbPidFile = ({ folder }: MariadbFolder) => join(folder, 'mariadb.pid');

/** Lays out an empty data folder, unless there is one; half a folder never stands under the final name. */
export async function installMariadb(where: MariadbFolder): Promise<void> {
  const target = datadir(where);
  if (existsSync(target)) return;
  const installer = findMariadbInstaller();
  if (!installer) throw new Error('mariadb-install-db is not installed');
  const draft = `${target}.${process.pid}`;
  mkdirSync(where.folder, { recursive: true, mode: 0o700 });
  rmSync(draft, { recursive: true, force: true });
  await run(installer, [
    '--no-defaults',
    ...asUser,
    `--datadir=${draft}`,
    '--auth-root-authentication-method=normal',
    '--skip-test-db',
  ]);
  renameSync(draft, target);
}

export interface MariadbSettings extends MariadbFolder {
  /** Durable: every commit is flushed to disk (a server that is kept). Otherwise speed (a throw-away one). */
  readonly durable: boolean;
  /** Beside the data when not given. */
  readonly logFile?: string;
}

/** Starts the server of the folder on its Unix socket; nobody can reach it over the network. */
export function startMariadb({ folder, durable, logFile }: MariadbSettings): Promise<ServerProcess> {
  const program = findMariadb();
  if (!program) throw new Error('mariadbd is not installed');
  const socket = mariadbSocket({ folder });
  const size = durable
    ? ['--innodb-flush-log-at-trx-commit=1', '--innodb-buffer-pool-size=256M', '--innodb-log-file-size=64M']
    : ['--innodb-flush-log-at-trx-commit=0', '--innodb-buffer-pool-size=64M', '--innodb-log-file-size=16M'];
  return startServer({
    name: 'MariaDB',
    program,
    args: [
      '--no-defaults',
      ...asUser,
      `--datadir=${datadir({ folder })}`,
      `--socket=${socket}`,
      `--pid-file=${join(folder, 'mariadbd.pid')}`,
      '--skip-networking',
      '--skip-log-bin',
      '--skip-name-resolve',
      '--performance-schema=OFF',
      '--character-set-server=utf8mb4',
      '--default-time-zone=+00:00',
      '--max-allowed-packet=64M',
      ...size,
    ],
    cwd: folder,
    logFile: logFile ?? join(folder, 'mariadb.log'),
    pidFile: mariadbPidFile({ folder }),
    // the server speaks first: length, sequence, then 10 (the protocol) or 255 (an error)
    ready: () => socketAnswers(socket, (first) => first[4] === 10),
    within: 60_000,
  });
}

/** `mysql://root@localhost/name?socket=/path`, as the server reads it from DATABASE_URL. */
export function mariadbUrl(socket: string, database: string, user = 'root'): string {
  const url = new URL(`mysql://${user}@localhost/${database}`);
  url.searchParams.set('socket', socket);
  return url.href;
}
