import { spawn } from 'node:child_process';
import { closeSync, mkdirSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

import { waitUntil } from './wait-until.ts';

export interface ServerCommand {
  readonly name: string;
  readonly program: string;
  /** The name to call the program by, where it is not its path. */
  readonly argv0?: string;
  readonly args: readonly string[];
  /** Beside the environment of this process. */
  readonly env?: Readonly<Record<string, string>>;
  readonly cwd: string;
  readonly logFile: string;
  /** Holds the process id while the server runs, so that a later start finds what a killed one left behind. */
  readonly pidFile: string;
  readonly ready: () => Promise<boolean>;
  /** Milliseconds until the server must be ready. */
  readonly within?: number;
}

export interface ServerProcess {
  readonly name: string;
  readonly pid: number;
  /** Settles when the process has ended, for whatever reason. */
  readonly ended: Promise<void>;
  /** Asks it to end cleanly, and kills it after `patience` ms. */
  stop(patience?: number): Promise<void>;
  /** SIGKILL: what a crash looks like. */
  kill(): Promise<void>;
}

export class ServerFailed extends Error {
  override readonly name = 'ServerFailed';
  readonly server: string;
  readonly logFile: string;
  readonly why: string;
  constructor(server: string, logFile: string, why: string) {
    super(`${server} did not start: ${why}\n${lastLines(logFile, 8)}`);
    this.server = server;
    this.logFile = logFile;
    this.why = why;
  }
}

/** The end of a log, empty when there is none. */
export function lastLines(file: string, count: number): string {
  try {
    return readFileSync(file, 'utf8').trimEnd().split('\n').slice(-count).join('\n');
  } catch {
    return '';
  }
}

/** Starts a server in a session of its own, so that Ctrl-C in the terminal reaches only its owner, and waits for it. */
export async function startServer(command: ServerCommand): Promise<ServerProcess> {
  const { name, program, logFile, pidFile } = command;
  mkdirSync(dirname(logFile), { recursive: true });
  const log = openSync(logFile, 'a');
  const child = spawn(program, command.args, {
    cwd: command.cwd,
    argv0: command.argv0 ?? program,
    env: { ...process.env, ...command.env },
    detached: true,
    stdio: ['ignore', log, log],
  });
  closeSync(log);
  let over = false;
  let why = '';
  const ended = new Promise<void>((resolve) => {
    const end = (reason: string) => {
      over = true;
      why ||= reason;
      rmSync(pidFile, { force: true });
      resolve();
    };
    child.once('error', (error) => end(error.message));
    child.once('exit', (code, signal) => end(`it ended with ${signal ?? code}`));
  });
  if (child.pid) writeFileSync(pidFile, `${child.pid}\n`);

  const server: ServerProcess = {
    name,
    pid: child.pid ?? 0,
    ended,
    async stop(patience = 15_000) {
      if (over) return;
      child.kill('SIGTERM');
      const timer = setTimeout(() => child.kill('SIGKILL'), patience);
      await ended;
      clearTimeout(timer);
    },
    async kill() {
      if (over) return;
      child.kill('SIGKILL');
      await ended;
    },
  };

  const within = command.within ?? 30_000;
  const up = await waitUntil(async () => over || (await command.ready()), { within });
  if (over || !up) {
    await server.kill();
    throw new ServerFailed(name, logFile, why || `no answer within ${within / 1000} s`);
  }
  return server;
}
