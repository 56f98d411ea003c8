import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';

import { endLeftover } from './leftovers.ts';
import { isAlive } from './process-info.mjs';

describe('endLeftover', () => {
  let folder: string;
  const pidFile = () => join(folder, 'part.pid');

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'assay-left-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  function stranger(mark: string) {
    const child = spawn(process.execPath, ['-e', 'setInterval(() => undefined, 1000)', mark]);
    writeFileSync(pidFile(), `${child.pid}\n`);
    return child;
  }

  test('ends the process that carries our mark', async () => {
    const child = stranger(folder);
    const exit = once(child, 'exit');
    expect(await endLeftover(pidFile(), folder)).toBe(true);
    expect((await exit)[1]).toBe('SIGTERM');
    expect(existsSync(pidFile())).toBe(false);
  });

  test('never touches a process that got the number later', async () => {
    const child = stranger('/srv/somebody/else');
    expect(await endLeftover(pidFile(), folder)).toBe(false);
    expect(isAlive(child.pid ?? 0)).toBe(true);
    expect(existsSync(pidFile())).toBe(false);
    child.kill();
    await once(child, 'exit');
  });

  test('is content where nothing was left', async () => {
    expect(await endLeftover(pidFile(), folder)).toBe(false);
  });
});
