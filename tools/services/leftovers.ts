import { readFileSync, rmSync } from 'node:fs';

import { commandLine, isAlive } from './process-info.mjs';
import { waitUntil } from './wait-until.ts';

/**
 * Ends what a killed start left running. The pid file alone is no proof: the process must carry `mark`,
 * a path of our own, in its command line.
 *
 * @returns whether there was something to end
 */
export async function endLeftover(pidFile: string, mark: string, patience = 15_000): Promise<boolean> {
  let pid = 0;
  try {
    pid = Number.parseInt(readFileSync(pidFile, 'utf8'), 10);
  } catch {
    return false;
  }
  const ours = Number.isInteger(pid) && pid > 1 && isAlive(pid) && commandLine(pid).includes(mark);
  if (ours) {
    process.kill(pid, patience > 0 ? 'SIGTERM' : 'SIGKILL');
    const gone = await waitUntil(() => !isAlive(pid), { within: patience || 2000, every: 20 });
    if (!gone) process.kill(pid, 'SIGKILL');
  }
  rmSync(pidFile, { force: true });
  return ours;
}
