import type { Type } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { connectTestServices } from '@assay-tools/services';
import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DataSource } from 'typeorm';
import { entities } from '../../src/entities.js';
import { migrations } from '../../src/migrations/list.js';
import { grantRunningRights, quotedAccount } from '../../src/running-rights.js';
import { AppModule } from '../../src/modules.js';
import { TaskSweep } from '../../src/core/tasks/task-sweep.js';
import { TaskWorker } from '../../src/core/tasks/task-worker.js';
import { Clock } from '../../src/platform/clock/clock.js';
import { loadSettings } from '../../src/platform/config/config.js';
import { connectionOptions } from '../../src/platform/database/options.js';
import { createApp } from '../../src/platform/http/app.js';
import { Client } from './client.js';
import { addPerson, openSession, signIn, type PersonDraft, type SignedIn } from './people.js';

/** Migrates the database. @returns its address for the account that the app is to use */
async function migrate(DATABASE_URL: string, limited: boolean): Promise<string> {
  const options = connectionOptions({ DATABASE_URL, DATABASE_KIND: 'mariadb' });
  const dataSource = await new DataSource({ ...options, entities, migrations }).initialize();
  await dataSource.runMigrations({ transaction: 'each' });
  const url = new URL(DATABASE_URL);
  if (limited) {
    url.username = `app_${randomBytes(6).toString('hex')}`;
    const account = `${url.username}@localhost`;
    await dataSource.query(`CREATE USER ${quotedAccount(account)}`);
    await grantRunningRights(dataSource, account);
  }
  await dataSource.destroy();
  return url.href;
}

/** The whole product on a database, a Redis and a folder of its own, listening on a loopback port. */
export class TestApp {
  constructor(
    readonly nest: NestFastifyApplication,
    readonly url: string,
    private readonly clean: () => Promise<void>,
  ) {}

  /** Any injectable of the app: an act, a reader, a repository. */
  get<T>(type: Type<T> | (abstract new (...args: never[]) => T)): T {
    return this.nest.get<T>(type);
  }

  get database(): DataSource {
    return this.get(DataSource);
  }

  /** A browser in which nobody is signed in. */
  visitor(headers: Record<string, string> = {}): Client {
    return new Client(this.url, headers);
  }

  /** A new person with that role (and whatever else the draft says), signed in. Each call adds one. */
  async as(role: PersonDraft['roles'][number], draft: Partial<PersonDraft> = {}): Promise<SignedIn> {
    return openSession(this, await addPerson(this, { roles: [role], ...draft }));
  }

  /** Signs somebody in the way the page does it. */
  signIn(login: string, password?: string): Promise<SignedIn> {
    return signIn(this, login, password);
  }

  /** Starts a worker in this process; it ends with the app. */
  async startWorker(): Promise<void> {
    await this.get(TaskWorker).start();
    this.get(TaskSweep).start();
  }

  /** Moves the app's clock on. */
  passTime(minutes: number): void {
    const clock = this.get(Clock);
    const before = clock.now.bind(clock);
    clock.now = () => new Date(before().getTime() + minutes * 60_000);
  }

  async close(): Promise<void> {
    await this.nest.close();
    await this.clean();
  }
}

/**
 * Starts the product as `main.ts` does. Call it at the top of a medium spec, `await testApp()`; the app is
 * closed after the spec's last test.
 *
 * @param environment settings beside the ones that tests need
 * @param databaseUrl of an empty database, where the spec has one of its own
 * @param limited whether it has the rights of the account that runs it alone, and not all of them, as specs may need
 */
export async function testApp(
  environment: Record<string, string> = {},
  { limited = false, databaseUrl }: { limited?: boolean; databaseUrl?: string } = {},
): Promise<TestApp> {
  const services = connectTestServices();
  const [url, redis, folder] = await Promise.all([
    databaseUrl ?? services.createDatabase('api'),
    services.createRedis(),
    mkdtemp(join(tmpdir(), 'assay-data-')),
  ]);
  const settings = {
    NODE_ENV: 'test',
    LOG_LEVEL: 'error',
    DATABASE_URL: await migrate(url, limited),
    REDIS_URL: redis.url,
    ASSAY_DATA_DIR: folder,
    ...environment,
  };
  Object.assign(process.env, settings);
  const nest = await createApp(AppModule, loadSettings());
  await nest.listen(0, '127.0.0.1');
  const app = new TestApp(nest, await nest.getUrl(), async () => {
    await redis.end();
    await rm(folder, { recursive: true, force: true });
  });
  for (const name of Object.keys(environment)) delete process.env[name];
  afterAll(() => app.close());
  return app;
}
