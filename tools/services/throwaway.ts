import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { installMariadb, mariadbSocket, mariadbUrl, startMariadb } from './mariadb.ts';
import { findMariadb } from './programs.ts';
import { redisSocket, redisUrl, startRedis } from './redis.ts';
import type { ServerProcess } from './server-process.ts';
import { throwawayFolder } from './throwaway-folder.ts';

/** A server that a test may crash and start again on the same data and the same address. */
export interface ThrowawayServer {
  readonly socket: string;
  /** SIGKILL, as a crash. */
  crash(): Promise<void>;
  /** Starts it again after `crash`. */
  start(): Promise<void>;
  /** Ends it and leaves its folder to whoever made it. */
  end(): Promise<void>;
}

const TEMPLATES = fileURLToPath(new URL('../../.assay/templates', import.meta.url));

/**
 * A data folder of this version of the server, once laid out, started and cleanly stopped:
 * copying it is three times faster than a new one.
 */
async function mariadbTemplate(): Promise<string> {
  const program = findMariadb();
  if (!program) throw new Error('mariadbd is not installed');
  const version = execFileSync(program, ['--no-defaults', '--version'], { encoding: 'utf8' });
  const key = createHash('sha256').update(version).digest('hex').slice(0, 8);
  const template = join(TEMPLATES, `mariadb-${key}`);
  if (existsSync(template)) return template;
  mkdirSync(TEMPLATES, { recursive: true });
  const draft = mkdtempSync(join(TEMPLATES, 'draft-'));
  try {
    await installMariadb({ folder: draft });
    const server = await startMariadb({ folder: draft, durable: false });
    await server.stop();
    if (!existsSync(template)) renameSync(join(draft, 'data'), template);
  } catch (error) {
    // somebody else was first
    if (!existsSync(template)) throw error;
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
  return template;
}

function throwaway(
  first: ServerProcess,
  socket: string,
  again: () => Promise<ServerProcess>,
): ThrowawayServer {
  let server = first;
  return {
    socket,
    crash: () => server.kill(),
    start: async () => {
      server = await again();
    },
    end: () => server.kill(),
  };
}

/** A fresh MariaDB of its own; `durable` flushes each commit, as the one that is kept does. */
export async function startThrowawayMariadb({
  durable = false,
  folder = throwawayFolder(),
}: { durable?: boolean; folder?: string } = {}): Promise<
  ThrowawayServer & { url(database: string): string }
> {
  cpSync(await mariadbTemplate(), join(folder, 'data'), { recursive: true });
  const start = () => startMariadb({ folder, durable });
  const socket = mariadbSocket({ folder });
  return { ...throwaway(await start(), socket, start), url: (database) => mariadbUrl(socket, database) };
}

/** A fresh Redis of its own, with the settings of the one that is kept. */
export async function startThrowawayRedis({ folder = throwawayFolder() } = {}): Promise<
  ThrowawayServer & { readonly url: string }
> {
  const start = () => startRedis(folder);
  const socket = redisSocket(folder);
  return { ...throwaway(await start(), socket, start), url: redisUrl(socket) };
}
