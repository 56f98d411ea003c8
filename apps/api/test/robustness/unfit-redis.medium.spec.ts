import { startThrowawayRedis } from '@assay-tools/services';
import { Redis } from 'ioredis';
import { demandFitRedis } from '../../src/platform/queue/fit-redis.js';

const server = await startThrowawayRedis();
const redis = new Redis({ path: server.socket });
afterAll(async () => {
  redis.disconnect();
  await server.end();
});

const start = (): Promise<void> => demandFitRedis({ REDIS_URL: server.url, LOG_LEVEL: 'silent' });

describe('robustness 4.2 row 3: the Redis that api and worker are given at their start', () => {
  it('is taken as npm start sets it up', async () => {
    await expect(start()).resolves.toBeUndefined();
  });

  it('is refused when it may throw keys away or keeps nothing, with every fault named', async () => {
    await redis.config('SET', 'maxmemory-policy', 'allkeys-lru');
    await expect(start()).rejects.toThrow(
      'REDIS_URL: maxmemory-policy is allkeys-lru, it must be noeviction',
    );
    await redis.config('SET', 'appendonly', 'no');
    await expect(start()).rejects.toThrow('2 fault(s)');
    await redis.config('SET', 'maxmemory-policy', 'noeviction');
    await expect(start()).rejects.toThrow('REDIS_URL: appendonly is off, it must be on');
    await redis.config('SET', 'appendonly', 'yes');
    await expect(start()).resolves.toBeUndefined();
  });

  it('is waited for when it is down for the moment', async () => {
    await server.crash();
    await expect(start()).resolves.toBeUndefined();
    await server.start();
  });
});
