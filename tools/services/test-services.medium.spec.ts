import { describe, expect, test } from '@jest/globals';
import { Redis } from 'ioredis';
import { createConnection, type RowDataPacket } from 'mysql2/promise';

import { connectTestServices } from './test-services.ts';
import { startThrowawayMariadb } from './throwaway.ts';

function connectTo(databaseUrl: string) {
  const url = new URL(databaseUrl);
  return createConnection({
    socketPath: url.searchParams.get('socket') ?? '',
    user: url.username,
    database: url.pathname.slice(1),
  });
}

describe('test services', () => {
  test('two databases of one name are two', async () => {
    const services = connectTestServices();
    const [one, two] = await Promise.all([services.createDatabase('same'), services.createDatabase('same')]);
    const first = await connectTo(one);
    const second = await connectTo(two);
    await first.query('CREATE TABLE t (text VARCHAR(20))');
    await first.query("INSERT INTO t VALUES ('客户')");
    const [rows] = await first.query<RowDataPacket[]>('SELECT text FROM t');
    const [others] = await second.query<RowDataPacket[]>('SHOW TABLES');
    await Promise.all([first.end(), second.end()]);
    expect(rows).toEqual([{ text: '客户' }]);
    expect(others).toEqual([]);
  });

  test('a Redis that crashed comes back at the same address with what it was told', async () => {
    const redis = await connectTestServices().createRedis();
    const client = new Redis(redis.socket, { retryStrategy: () => 50 });
    client.on('error', () => undefined);
    await client.set('owed', '3');
    await redis.crash();
    await redis.start();
    expect(await client.get('owed')).toBe('3');
    expect(await client.config('GET', 'maxmemory-policy')).toEqual(['maxmemory-policy', 'noeviction']);
    client.disconnect();
    await redis.end();
  });

  test('a durable MariaDB keeps an acknowledged commit through a crash', async () => {
    const mariadb = await startThrowawayMariadb({ durable: true });
    const before = await createConnection({ socketPath: mariadb.socket, user: 'root' });
    before.on('error', () => undefined);
    await before.query('CREATE DATABASE kept');
    await before.query('CREATE TABLE kept.t (n INT PRIMARY KEY)');
    await before.query('INSERT INTO kept.t VALUES (1)');
    await mariadb.crash();
    await mariadb.start();
    const after = await connectTo(mariadb.url('kept'));
    const [rows] = await after.query<RowDataPacket[]>('SELECT n FROM t');
    await after.end();
    await mariadb.end();
    expect(rows).toEqual([{ n: 1 }]);
  });
});
