import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

import { describe, expect, test } from '@jest/globals';

import { socketPath } from './socket-path.ts';

describe('socketPath', () => {
  test('stays beside the data where the path is short', () => {
    expect(socketPath('/srv/assay/.assay/redis', 'redis.sock')).toBe('/srv/assay/.assay/redis/redis.sock');
  });

  test('counts bytes, not letters: Chinese folders take three each', () => {
    const folder = `/srv/${'客户评估'.repeat(8)}`;
    expect(folder.length).toBeLessThan(60);
    expect(socketPath(folder, 'redis.sock').startsWith(folder)).toBe(false);
  });

  test('in a deep clone it is short, private, and the same at each start', () => {
    const temporary = mkdtempSync(join(tmpdir(), 'a-'));
    const deep = `/home/somebody/${'projects/'.repeat(12)}assay/.assay/mariadb`;
    const path = socketPath(deep, 'mariadb.sock', temporary);
    expect(path).toBe(socketPath(deep, 'mariadb.sock', temporary));
    expect(path.startsWith(temporary)).toBe(true);
    expect(Buffer.byteLength(path)).toBeLessThanOrEqual(100);
    expect(statSync(dirname(path)).mode & 0o777).toBe(0o700);
    expect(socketPath(`${deep}2`, 'mariadb.sock', temporary)).not.toBe(path);
    rmSync(temporary, { recursive: true });
  });

  test('falls back to /tmp where even the folder for temporary files is deep', () => {
    const path = socketPath(`/x/${'y'.repeat(120)}`, 'redis.sock', `/var/${'z'.repeat(120)}`);
    expect(path).toMatch(/^\/tmp\/assay-[0-9a-f]{12}\/redis\.sock$/);
    rmSync(dirname(path), { recursive: true });
  });
});
