import { Redis } from 'ioredis';
import { createConnection } from 'mysql2/promise';

import { Refusal } from './refusal.mjs';

/** An address without the password in it. */
function shown(given: string): string {
  const url = new URL(given);
  const socket = url.searchParams.get('socket');
  return socket ? `${socket}${url.pathname}` : `${url.host}${url.pathname}`;
}

function reason(error: unknown): string {
  const { code = '', message = '' } = error as { code?: string; message?: string };
  return message.includes(code) ? message || String(error) : `${code}: ${message}`;
}

/** Asks the user's own database once, before anything else is done with it. */
export async function checkDatabase(given: string): Promise<void> {
  const url = new URL(given);
  const socket = url.searchParams.get('socket');
  try {
    const connection = await createConnection({
      ...(socket ? { socketPath: socket } : { host: url.hostname, port: Number(url.port || 3306) }),
      user: decodeURIComponent(url.username),
      password: decodeURIComponent(url.password),
      database: decodeURIComponent(url.pathname.slice(1)),
      connectTimeout: 5000,
    });
    await connection.end();
  } catch (error) {
    throw new Refusal('database-unreachable', { where: shown(given), why: reason(error) });
  }
}

/** Asks the user's own Redis once. */
export async function checkRedis(given: string): Promise<void> {
  const settings = { lazyConnect: true, connectTimeout: 5000, retryStrategy: () => null };
  const socket = given.startsWith('unix://') ? given.slice('unix://'.length) : undefined;
  const redis = socket ? new Redis({ path: socket, ...settings }) : new Redis(given, settings);
  let last: unknown;
  redis.on('error', (error) => {
    last = error;
  });
  try {
    await redis.connect();
    await redis.ping();
  } catch (error) {
    throw new Refusal('redis-unreachable', { where: socket ?? shown(given), why: reason(last ?? error) });
  } finally {
    redis.disconnect();
  }
}
