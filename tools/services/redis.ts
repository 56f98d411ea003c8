import { mkdirSync } from 'node:fs';
import { join } from 'node:path';

import { findRedis } from './programs.ts';
import { type ServerProcess, startServer } from './server-process.ts';
import { socketAnswers } from './socket-answers.ts';
import { socketPath } from './socket-path.ts';

export const redisSocket = (folder: string) => socketPath(folder, 'redis.sock');
export const redisPidFile = (folder: string) => join(folder, 'redis.pid');

/** `unix:///path/redis.sock`, as the server reads it from REDIS_URL. */
export const redisUrl = (socket: string) => `unix://${socket}`;

/** Starts a Redis with its append-only file in the folder, on a Unix socket alone, that never evicts a job. */
export function startRedis(folder: string, logFile = join(folder, 'redis.log')): Promise<ServerProcess> {
  const program = findRedis();
  if (!program) throw new Error('redis-server is not installed');
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const socket = redisSocket(folder);
  const settings = {
    port: '0',
    unixsocket: socket,
    unixsocketperm: '700',
    dir: folder,
    appendonly: 'yes',
    appendfsync: 'everysec',
    save: '',
    'maxmemory-policy': 'noeviction',
    // keeps the folder in the command line, by which a leftover is known as ours
    'set-proc-title': 'no',
  };
  return startServer({
    name: 'Redis',
    program: program.path,
    argv0: program.argv0,
    args: Object.entries(settings).flatMap(([key, value]) => [`--${key}`, value]),
    cwd: folder,
    logFile,
    pidFile: redisPidFile(folder),
    // while it still reads its file it answers -LOADING
    ready: () => socketAnswers(socket, (first) => first.toString().startsWith('+PONG'), 'PING\r\n'),
    within: 60_000,
  });
}
