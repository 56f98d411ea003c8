import { readdirSync, readFileSync } from 'node:fs';

const TICKS_PER_SECOND = 100;

/**
 * Memory of a process and of everything it started, in bytes; what several share counts in parts
 * (proportional set size). Linux only.
 */
export function memoryOf(root: number): number {
  return familyOf(root).reduce((sum, pid) => sum + proportional(pid), 0);
}

/** Processor time that a process and everything it started have used so far, in seconds. Linux only. */
export function processorTimeOf(root: number): number {
  return familyOf(root).reduce((sum, pid) => sum + ticks(pid), 0) / TICKS_PER_SECOND;
}

function familyOf(root: number): readonly number[] {
  const processes = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => {
      const stat = read(`/proc/${name}/stat`);
      if (stat === undefined) return [];
      return [{ pid: Number(name), parent: Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]) }];
    });
  const family = new Set([root]);
  for (let before = 0; before !== family.size;) {
    before = family.size;
    for (const { pid, parent } of processes) if (family.has(parent)) family.add(pid);
  }
  return [...family];
}

/** User and system time of the process itself. */
function ticks(pid: number): number {
  const stat = read(`/proc/${pid}/stat`);
  const fields = stat?.slice(stat.lastIndexOf(')') + 2).split(' ') ?? [];
  return Number(fields[11] ?? 0) + Number(fields[12] ?? 0);
}

function proportional(pid: number): number {
  const kilobytes = /^Pss:\s+(\d+) kB/m.exec(read(`/proc/${pid}/smaps_rollup`) ?? '')?.[1];
  return Number(kilobytes ?? 0) * 1024;
}

/** Undefined for a process that has ended since it was listed. */
function read(path: string): string | undefined {
  try {
    return readFileSync(path, 'latin1');
  } catch (gone) {
    const code = (gone as NodeJS.ErrnoException).code ?? '';
    if (code === 'ENOENT' || code === 'ESRCH') return undefined;
    throw gone;
  }
}
