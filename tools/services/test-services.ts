import { randomBytes } from 'node:crypto';

import { createConnection } from 'mysql2/promise';

import { mariadbSocket, mariadbUrl } from './mariadb.ts';
import { discard, RUN_FOLDER, sweepThrowaways, throwawayFolder } from './throwaway-folder.ts';
import { startThrowawayMariadb, startThrowawayRedis } from './throwaway.ts';

/** What a test of the real thing stands on: one MariaDB for the whole run, a database and a Redis for each spec. */
export interface TestServices {
  /** An empty database, its name made unique; answers its DATABASE_URL. */
  createDatabase(name: string): Promise<string>;
  /** A Redis of the caller's own (some 30 ms), which it may empty or crash. */
  createRedis: typeof startThrowawayRedis;
}

function servicesOn(socket: string): TestServices {
  return {
    async createDatabase(name) {
      const database = `${name.replaceAll(/\W+/g, '_').slice(0, 40)}_${randomBytes(4).toString('hex')}`;
      const connection = await createConnection({ socketPath: socket, user: 'root' });
      try {
        await connection.query(`CREATE DATABASE \`${database}\` CHARACTER SET utf8mb4`);
      } finally {
        await connection.end();
      }
      return mariadbUrl(socket, database);
    },
    createRedis: startThrowawayRedis,
  };
}

/**
 * Starts the services of a test run; processes started from here on reach them by `connectTestServices`.
 * `stop` ends every server of the run, those that specs started included, and removes their data.
 */
export async function startTestServices(): Promise<TestServices & { stop(): Promise<void> }> {
  await sweepThrowaways();
  const folder = throwawayFolder();
  process.env[RUN_FOLDER] = folder;
  const mariadb = await startThrowawayMariadb({ folder });
  return {
    ...servicesOn(mariadb.socket),
    async stop() {
      await mariadb.end();
      await discard(folder);
      delete process.env[RUN_FOLDER];
    },
  };
}

/** The services that the set-up of this test run has started. */
export function connectTestServices(): TestServices {
  const folder = process.env[RUN_FOLDER];
  if (!folder) throw new Error('no test services: run this spec by a medium Jest configuration');
  return servicesOn(mariadbSocket({ folder }));
}
