import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createWriteStream, mkdirSync } from 'node:fs';
import { stripVTControlCharacters } from 'node:util';

import { lastLines } from '../services/server-process.ts';
import { Refusal } from './refusal.mjs';
import { checkDisk } from './surroundings.mjs';
import { logOf, places, ROOT } from './workspace.ts';

export interface Run {
  /** Names the log. */
  readonly name: string;
  readonly program: string;
  readonly args: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  readonly signal: AbortSignal;
  readonly failure: 'build-failed' | 'migration-failed' | 'demo-failed';
}

/** What tells more comes first: a cause, then any word of a failure. */
const TELLING = [/could not|cannot|no space left|\b(TS|NG)-?\d+\b|migration failed:/i, /\b(error|failed)\b/i];

/** The line of a log that tells a person most, or else the last. */
export function tellingLine(log: string): string {
  const lines = stripVTControlCharacters(log)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('NX '));
  const told = TELLING.map((words) => lines.find((line) => words.test(line))).find(Boolean);
  return told ?? lines.at(-1) ?? '';
}

/** Runs a program to its end, its words into a log of its own. @throws Refusal when it fails */
export async function runProgram({ name, program, args, env, signal, failure }: Run): Promise<void> {
  mkdirSync(places.logs, { recursive: true });
  const log = createWriteStream(logOf(name));
  await once(log, 'open');
  const child = spawn(program, args, {
    cwd: ROOT,
    env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: '0', ...env },
    stdio: ['ignore', log, log],
    detached: true,
  });
  const { pid } = child;
  // with all that it has started itself
  const end = () => pid && process.kill(-pid, 'SIGTERM');
  signal.addEventListener('abort', end, { once: true });
  const [code] = (await once(child, 'exit')) as [number | null];
  signal.removeEventListener('abort', end);
  log.end();
  signal.throwIfAborted();
  if (code === 0) return;
  checkDisk(places.home, 20);
  throw new Refusal(failure, { log: logOf(name), why: tellingLine(lastLines(logOf(name), 400)) });
}
