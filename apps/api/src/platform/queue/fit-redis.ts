import { once } from 'node:events';
import { BadConfiguration, type Settings } from '../config/config.js';
import { createLogger } from '../log/log.js';
import { connectRedis, redisFaults } from './redis.js';

/**
 * Asks the Redis once before anything is given to it. One that is down for the moment is no reason not to start:
 * the tables know what is owed, and health tells.
 *
 * @throws BadConfiguration when it would lose jobs
 */
export async function demandFitRedis({
  REDIS_URL,
  LOG_LEVEL,
}: Pick<Settings, 'REDIS_URL' | 'LOG_LEVEL'>): Promise<void> {
  const redis = connectRedis(REDIS_URL, 'ask');
  try {
    await once(redis, 'ready');
  } catch (error) {
    createLogger(LOG_LEVEL).warn(
      { error },
      'Redis does not answer yet, so it is not known whether it keeps jobs',
    );
    redis.disconnect();
    return;
  }
  const faults = await redisFaults(redis).finally(() => redis.disconnect());
  if (faults.length > 0) throw new BadConfiguration(faults.map((fault) => `REDIS_URL: ${fault}`));
}
