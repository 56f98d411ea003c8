import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';

import { isAlive } from '../services/process-info.mjs';
import { startServer } from '../services/server-process.ts';
import { waitUntil } from '../services/wait-until.ts';
import { Owned } from './owned.ts';
import type { Refusal } from './refusal.mjs';

describe('what a start owns', () => {
  let folder: string;
  const pidFile = () => join(folder, 'part.pid');
  const pid = () => Number(readFileSync(pidFile(), 'utf8'));
  const part = (program: string) => ({
    name: 'part',
    start: () =>
      startServer({
        name: 'part',
        program: process.execPath,
        args: ['-e', program],
        cwd: folder,
        logFile: join(folder, 'part.log'),
        pidFile: pidFile(),
        ready: () => Promise.resolve(true),
      }),
  });
  const FOREVER = 'setInterval(() => undefined, 1000)';

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'assay-owned-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  test('is started again when it is killed, and ended when all ends', async () => {
    const refusals: Refusal[] = [];
    const owned = new Owned((why) => refusals.push(why));
    await owned.run(part(FOREVER));
    const first = pid();
    process.kill(first, 'SIGKILL');
    const again = await waitUntil(() => existsOther(first), { within: 5000 });
    const second = pid();
    await owned.end();
    expect(again).toBe(true);
    expect([isAlive(first), isAlive(second)]).toEqual([false, false]);
    expect(refusals).toEqual([]);
  });

  function existsOther(first: number): boolean {
    try {
      return pid() !== first && isAlive(pid());
    } catch {
      return false;
    }
  }

  test('is given up when it ends again and again', async () => {
    const givenUp = new Promise<Refusal>((resolve) => {
      void new Owned(resolve).run(part('process.exit(3)'));
    });
    expect((await givenUp).code).toBe('part-died');
  });

  test('is not left behind when the end comes while it is on its way up', async () => {
    const owned = new Owned(() => undefined);
    const running = owned.run(part(FOREVER));
    await owned.end();
    await running;
    const gone = await waitUntil(() => !existsOther(0), { within: 2000 });
    expect(gone).toBe(true);
  });
});
