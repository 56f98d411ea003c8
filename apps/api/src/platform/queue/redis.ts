import { Redis } from 'ioredis';

/** Opens a connection to the Redis that `REDIS_URL` names. Workers need endless retries, askers a quick refusal. */
export function connectRedis(url: string, use: 'ask' | 'work'): Redis {
  const shared = { maxRetriesPerRequest: use === 'work' ? null : 1, enableOfflineQueue: use === 'work' };
  if (url.startsWith('unix://')) return new Redis({ path: url.slice('unix://'.length), ...shared });
  return new Redis(url, shared);
}

/**
 * Names what would make a Redis lose jobs: no append-only file, or an eviction policy that may
 * throw keys away.
 *
 * @returns the faults, empty when the server is fit
 */
export async function redisFaults(redis: Redis): Promise<string[]> {
  const [memory, persistence] = await Promise.all([redis.info('memory'), redis.info('persistence')]);
  const faults: string[] = [];
  const policy = /maxmemory_policy:(\S+)/.exec(memory)?.[1];
  if (policy && policy !== 'noeviction') faults.push(`maxmemory-policy is ${policy}, it must be noeviction`);
  if (!/aof_enabled:1/.test(persistence)) faults.push('appendonly is off, it must be on');
  return faults;
}
