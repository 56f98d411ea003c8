import { describe, expect, test } from '@jest/globals';

import { commandFor } from './install-programs.ts';
import { neededPrograms } from './needed-programs.ts';
import { readSettings } from './settings.ts';

const all = neededPrograms(readSettings({}));

describe('what to type when this user may not install', () => {
  test('on Debian: the bare servers, with sudo', () => {
    expect(commandFor(all, { kind: 'apt', allowed: false })).toBe(
      'sudo apt-get update && sudo apt-get install -y ' +
        'mariadb-server-core mariadb-client-core redis-tools chromium fontconfig fonts-wqy-microhei',
    );
  });

  test('as root without sudo', () => {
    expect(commandFor(all.slice(1, 2), { kind: 'apt', allowed: true })).toBe(
      'apt-get update && apt-get install -y redis-tools',
    );
  });

  test('on a Mac, which has Chinese fonts', () => {
    expect(commandFor(all, { kind: 'brew', allowed: true })).toBe(
      'brew install mariadb && brew install redis && brew install --cask google-chrome',
    );
  });

  test('elsewhere the names of the programs', () => {
    expect(commandFor(all.slice(0, 2), { kind: 'none', allowed: false })).toBe('MariaDB, Redis');
  });
});

test('a given database and Redis are not installed', () => {
  const given = readSettings({ DATABASE_URL: 'mysql://db/assay', REDIS_URL: 'redis://queue' });
  expect(neededPrograms(given).map(({ name }) => name)).not.toEqual(
    expect.arrayContaining(['MariaDB', 'Redis']),
  );
  expect(neededPrograms(given)).toHaveLength(2);
});
