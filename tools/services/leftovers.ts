import { execFileSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';

import { waitUntil } from './wait-until.ts';

export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** The command line of a process, empty when there is none. */
export function commandLine(pid: number): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ');
  } catch {
    try {
      return execFileSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8', stdio: 'pipe' });
    } catch {
      return '';
    }
  }
}

/**
 * Ends what a killed start left running. The pid file alone is no proof, numbers are given out again:
 * the process must carry `mark`, the path of our own data, in its command line.
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
    process.kill(pid, 'SIGTERM');
    const gone = await waitUntil(() => !isAlive(pid), { within: patience, every: 50 });
    if (!gone) process.kill(pid, 'SIGKILL');
  }
  rmSync(pidFile, { force: true });
  return ours;
}
