import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { describe, expect, test } from '@jest/globals';

import { checkDisk, checkNode, checkNotRunning, checkPort, portOf } from './surroundings.mjs';

describe('the host', () => {
  test.each(['18.20.4', '20.18.1', '20.0.0'])('Node %s is too old', (version) => {
    expect(() => checkNode(version)).toThrow(`Node.js 20.19 or later is needed, this is ${version}`);
  });

  test.each(['20.19.0', '20.20.2', '22.0.0', '24.21.0'])('Node %s will do', (version) => {
    expect(() => checkNode(version)).not.toThrow();
  });

  test('a disk with less room than needed is named with both figures', () => {
    const disk = () => ({ bavail: 25_600, bsize: 4096 });
    expect(() => checkDisk('/data', 300, disk)).toThrow('磁盘空间不足：/data 只剩 100 MB，至少需要 300 MB');
    expect(() => checkDisk('/data', 100, disk)).not.toThrow();
  });
});

describe('the port', () => {
  test('is 3000 unless told otherwise', () => {
    expect([portOf(undefined), portOf(''), portOf('8080')]).toEqual([3000, 3000, 8080]);
  });

  test.each(['abc', '-1', '65536', '30.5', '3000 '])('"%s" is none', (given) => {
    expect(() => portOf(given)).toThrow('PORT must be an integer');
  });

  test('one that is taken is refused in both languages, with what to type', async () => {
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    const address = other.address();
    const port = typeof address === 'object' && address ? address.port : 0;
    await expect(checkPort(port, '127.0.0.1')).rejects.toThrow(
      `端口 ${port} 已被占用，请换一个：PORT=${port + 1} npm start | Port ${port} is taken`,
    );
    await new Promise((resolve) => other.close(resolve));
    await expect(checkPort(port, '127.0.0.1')).resolves.toBeUndefined();
  });
});

describe('the address', () => {
  // 192.0.2.1 is kept for examples (RFC 5737): no machine has it
  test.each(['192.0.2.1', 'no-such-host.invalid'])(
    '%s of another machine is refused by name',
    async (host) => {
      await expect(checkPort(0, host)).rejects.toThrow(
        new RegExp(`HOST“${host}”不是本机的地址（E\\w+） \\| HOST "${host}" is no address of this machine`),
      );
    },
  );
});

describe('a second start of one folder', () => {
  const note = (pid: number) => {
    const file = join(mkdtempSync(join(tmpdir(), 'assay-note-')), 'start.json');
    writeFileSync(file, JSON.stringify({ pid, address: 'http://127.0.0.1:3000' }));
    return file;
  };

  test('goes on where the note was left by a start that is gone', () => {
    const file = note(2 ** 22 + 1);
    expect(() => checkNotRunning(file)).not.toThrow();
    rmSync(file);
  });

  test('goes on where the number now belongs to another program', () => {
    const file = note(process.pid);
    expect(() => checkNotRunning(file)).not.toThrow();
    rmSync(file);
  });

  test('goes on where there is no note, or half a one', () => {
    const file = note(1);
    writeFileSync(file, '{"pid":');
    expect(() => checkNotRunning(file)).not.toThrow();
    rmSync(file);
    expect(() => checkNotRunning(file)).not.toThrow();
  });
});
