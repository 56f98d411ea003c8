import type { DataSourceOptions } from 'typeorm';
import { BadConfiguration, type Settings } from '../config/config.js';

type ServerOptions = Extract<DataSourceOptions, { type: 'mariadb' | 'mysql' }>;

/** What TypeORM needs to reach the database that `DATABASE_URL` names. */
export function connectionOptions(settings: Pick<Settings, 'DATABASE_URL' | 'DATABASE_KIND'>): ServerOptions {
  const url = new URL(settings.DATABASE_URL);
  const database = decodeURIComponent(url.pathname.slice(1));
  if (!database) throw new BadConfiguration(['DATABASE_URL: names no database']);
  const socket = url.searchParams.get('socket');
  const password = decodeURIComponent(url.password);
  const place = socket
    ? { socketPath: socket }
    : { host: url.hostname, port: url.port ? Number(url.port) : 3306 };
  return {
    type: settings.DATABASE_KIND,
    ...place,
    username: decodeURIComponent(url.username),
    ...(password ? { password } : {}),
    database,
    charset: 'utf8mb4_unicode_ci',
    timezone: 'Z',
    supportBigNumbers: true,
    migrationsTableName: 'migration',
    synchronize: false,
    poolSize: 12,
  };
}
