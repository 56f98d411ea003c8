import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';

import { freePort } from '../services/free-port.ts';
import { isAlive } from '../services/process-info.mjs';
import { waitUntil } from '../services/wait-until.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

interface Started {
  readonly process: ChildProcess;
  readonly words: () => string;
}

/** `npm start` without npm, with a home of its own, so that a start of this folder is not disturbed. */
function start(home: string, port: number): Started {
  const chunks: string[] = [];
  const env = { ...process.env, ASSAY_HOME: home, ASSAY_DEMO: 'false', PORT: String(port), NODE_OPTIONS: '' };
  const child = spawn('node', ['tools/start/bootstrap.mjs', 'start'], { cwd: ROOT, env });
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => chunks.push(String(chunk)));
  return { process: child, words: () => chunks.join('') };
}

async function exitOf({ process: child }: Started): Promise<number | null> {
  if (child.exitCode !== null) return child.exitCode;
  const [code] = (await once(child, 'exit')) as [number | null];
  return code;
}

const PARTS = ['run/api', 'run/worker', 'redis/redis', 'mariadb/mariadb'] as const;

/** The process of each part; a part that is down at this moment has none. */
function pidsOf(home: string): number[] {
  return PARTS.flatMap((part) => {
    const file = join(home, `${part}.pid`);
    return existsSync(file) ? [Number.parseInt(readFileSync(file, 'utf8'), 10)] : [];
  });
}

describe('npm start', () => {
  const home = mkdtempSync(join(tmpdir(), 'assay-start-'));
  let port: number;
  let first: Started;

  const health = async () => {
    try {
      const answer = await fetch(`http://127.0.0.1:${port}/api/health`);
      return answer.status;
    } catch {
      return 0;
    }
  };

  beforeAll(async () => {
    port = await freePort();
    first = start(home, port);
    const ready = () => first.words().includes('Ctrl-C') || first.process.exitCode !== null;
    await waitUntil(ready, { within: 240_000, every: 100 });
    if (!first.words().includes('Ctrl-C')) throw new Error(`not started:\n${first.words()}`);
  }, 250_000);

  afterAll(async () => {
    first.process.kill('SIGTERM');
    await exitOf(first);
    rmSync(home, { recursive: true, force: true });
  }, 60_000);

  test('serves page and api on one origin, with database, Redis and worker up', async () => {
    expect(first.words()).toContain(`http://127.0.0.1:${port}`);
    expect(await health()).toBe(200);
    const page = await fetch(`http://127.0.0.1:${port}/`);
    expect(await page.text()).toContain('<!doctype html>');
  });

  test('a second start of the same folder is refused with the address of the first', async () => {
    const second = start(home, await freePort());
    expect(await exitOf(second)).toBe(1);
    expect(second.words()).toContain(`Assay already runs from this folder`);
    expect(second.words()).toContain(`http://127.0.0.1:${port}`);
  });

  test('another folder is told that the port is taken, and what to type', async () => {
    const other = mkdtempSync(join(tmpdir(), 'assay-start-'));
    const second = start(other, port);
    expect(await exitOf(second)).toBe(1);
    expect(second.words()).toContain(`Port ${port} is taken; choose another one: PORT=${port + 1} npm start`);
    rmSync(other, { recursive: true, force: true });
  }, 60_000);

  test('parts that are killed come back', async () => {
    const before = pidsOf(home);
    expect(before).toHaveLength(PARTS.length);
    for (const pid of before) process.kill(pid, 'SIGKILL');
    const replaced = () => {
      const now = pidsOf(home);
      return now.length === PARTS.length && now.every((pid) => !before.includes(pid) && isAlive(pid));
    };
    expect(await waitUntil(replaced, { within: 60_000, every: 100 })).toBe(true);
    expect(await waitUntil(async () => (await health()) === 200, { within: 60_000, every: 200 })).toBe(true);
  }, 130_000);

  test('SIGTERM ends all that it started, and the exit is clean', async () => {
    const pids = pidsOf(home);
    expect(pids).toHaveLength(PARTS.length);
    first.process.kill('SIGTERM');
    expect(await exitOf(first)).toBe(0);
    expect(pids.filter(isAlive)).toEqual([]);
    expect(await health()).toBe(0);
  }, 60_000);
});
