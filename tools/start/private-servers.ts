import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';

import { createConnection } from 'mysql2/promise';

import { endLeftover } from '../services/leftovers.ts';
import {
  installMariadb,
  mariadbPidFile,
  mariadbSocket,
  mariadbUrl,
  startMariadb,
} from '../services/mariadb.ts';
import { redisPidFile, redisSocket, redisUrl, startRedis } from '../services/redis.ts';
import type { Owned } from './owned.ts';
import { logOf, places } from './workspace.ts';

const DATABASE = 'assay';
/** The account of api and worker. Nobody reaches the socket but who may enter its folder, so it has no password. */
const RUNNING_USER = 'assay';

/**
 * Ends the servers that a killed start has left. A first start that was broken off, be it while the demo was
 * loading, has left half a company that nobody has seen yet: it goes, and this start is the first again.
 */
export async function clearPrivateServers(): Promise<void> {
  await Promise.all([
    endLeftover(mariadbPidFile({ folder: places.mariadb }), places.mariadb),
    endLeftover(redisPidFile(places.redis), places.redis),
  ]);
  if (!existsSync(places.unfinished)) return;
  for (const folder of [places.mariadb, places.redis, places.files])
    rmSync(folder, { recursive: true, force: true });
  rmSync(places.unfinished);
}

/** The addresses of the database of this folder, for the account that migrates it and for the one that runs on it. */
export interface PrivateDatabase {
  readonly migratingUrl: string;
  readonly runningUrl: string;
  /** `user@host` of the latter. */
  readonly runningAccount: string;
}

/** Starts the database of this folder, making it at the first time. */
export async function runPrivateMariadb(owned: Owned): Promise<PrivateDatabase> {
  const where = { folder: places.mariadb };
  if (!existsSync(places.mariadb)) writeFileSync(places.unfinished, '');
  mkdirSync(places.mariadb, { recursive: true, mode: 0o700 });
  await installMariadb(where);
  await owned.run({
    name: 'mariadb',
    start: () => startMariadb({ ...where, durable: true, logFile: logOf('mariadb') }),
  });
  const socketPath = mariadbSocket(where);
  const connection = await createConnection({ socketPath, user: 'root' });
  try {
    await connection.query(`CREATE DATABASE IF NOT EXISTS ${DATABASE} CHARACTER SET utf8mb4`);
    await connection.query(`CREATE USER IF NOT EXISTS ${RUNNING_USER}@localhost`);
  } finally {
    await connection.end();
  }
  return {
    migratingUrl: mariadbUrl(socketPath, DATABASE),
    runningUrl: mariadbUrl(socketPath, DATABASE, RUNNING_USER),
    runningAccount: `${RUNNING_USER}@localhost`,
  };
}

/** Starts the Redis of this folder and answers its REDIS_URL. */
export async function runPrivateRedis(owned: Owned): Promise<string> {
  await owned.run({ name: 'redis', start: () => startRedis(places.redis, logOf('redis')) });
  return redisUrl(redisSocket(places.redis));
}
