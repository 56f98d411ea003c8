import { describe, expect, test } from '@jest/globals';

import { planOf } from './plan.ts';
import { readSettings } from './settings.ts';

const plan = (environment: NodeJS.ProcessEnv) => planOf(readSettings(environment)).flat();

describe('the plan of a start', () => {
  test('runs servers of its own and loads the demo when nothing is given', () => {
    expect(plan({})).toEqual([
      'leftovers',
      'port',
      'programs',
      'mariadb',
      'redis',
      'build',
      'migrate',
      'demo',
      'serve',
    ]);
  });

  test('asks a given database and Redis instead, and puts no demo into them', () => {
    const given = { DATABASE_URL: 'mysql://a:b@db/assay', REDIS_URL: 'redis://queue' };
    expect(plan(given)).toEqual([
      'leftovers',
      'port',
      'programs',
      'database',
      'redis-given',
      'build',
      'migrate',
      'serve',
    ]);
  });

  test('puts the demo into a given database only when asked to', () => {
    const given = { DATABASE_URL: 'mariadb://db/assay', ASSAY_DEMO: 'true' };
    expect(plan(given)).toContain('demo');
    expect(plan({ ASSAY_DEMO: 'false' })).not.toContain('demo');
  });

  test('takes an empty variable for none', () => {
    expect(plan({ DATABASE_URL: '', REDIS_URL: '', ASSAY_DEMO: '' })).toEqual(plan({}));
  });
});

describe('addresses', () => {
  test.each([
    ['DATABASE_URL', 'localhost:3306/assay'],
    ['DATABASE_URL', 'postgres://db/assay'],
    ['REDIS_URL', 'not an address'],
  ])('%s=%s is refused by its name', (name, value) => {
    expect(() => readSettings({ [name]: value })).toThrow(`${name} is not a valid address`);
  });

  test('a Unix socket is one', () => {
    expect(readSettings({ REDIS_URL: 'unix:///run/redis.sock' }).redisUrl).toBe('unix:///run/redis.sock');
  });
});
