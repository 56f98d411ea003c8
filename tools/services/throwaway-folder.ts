import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { endLeftover } from './leftovers.ts';
import { isAlive } from './process-info.mjs';

const PREFIX = 'assay-test-';
const OWNER = 'owner.pid';

/** Names the folder of a test run to the processes that Jest starts for it. */
export const RUN_FOLDER = 'ASSAY_TEST_FOLDER';

/**
 * A short-named folder for servers that are thrown away: inside the folder of the test run, which is
 * discarded as a whole, or one of its own that says whose it is.
 */
export function throwawayFolder(): string {
  const run = process.env[RUN_FOLDER];
  if (run) return mkdtempSync(join(run, 's-'));
  const folder = mkdtempSync(join(tmpdir(), PREFIX));
  writeFileSync(join(folder, OWNER), `${process.pid}\n`);
  return folder;
}

/** Ends every server whose process id lies in the folder, and removes the folder. */
export async function discard(folder: string): Promise<void> {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const pids = names.filter((name) => name.endsWith('.pid') && !name.endsWith(OWNER));
  await Promise.all(pids.map((name) => endLeftover(join(folder, name), folder, 0)));
  rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
}

/** Removes what test runs left behind that were killed before they could tidy up. */
export async function sweepThrowaways(): Promise<void> {
  for (const name of readdirSync(tmpdir())) {
    if (!name.startsWith(PREFIX)) continue;
    const folder = join(tmpdir(), name);
    try {
      const owner = Number.parseInt(readFileSync(join(folder, OWNER), 'utf8'), 10);
      if (!isAlive(owner)) await discard(folder);
    } catch {
      // somebody else's folder, or one that its owner is removing now
      continue;
    }
  }
}
