import type { Fault } from './fault.ts';
import { isTest } from './rooms/place.ts';
import type { Workspace } from './source-files.ts';

/** The shortest way from `start` back to itself, or `undefined`. */
function circleFrom(start: string, next: ReadonlyMap<string, readonly string[]>): string[] | undefined {
  const cameFrom = new Map<string, string>();
  let edge = [start];
  while (edge.length > 0) {
    const further: string[] = [];
    for (const here of edge) {
      for (const there of next.get(here) ?? []) {
        if (there === start) {
          const way = [here];
          for (let at = cameFrom.get(here); at !== undefined; at = cameFrom.get(at)) way.unshift(at);
          return [...way, start];
        }
        if (cameFrom.has(there)) continue;
        cameFrom.set(there, here);
        further.push(there);
      }
    }
    edge = further;
  }
  return undefined;
}

/** No file imports itself by way of others, be it only for a type. Lazy imports and test support do not count. */
export function noCycle({ files }: Workspace): Fault[] {
  const next = new Map(
    files.map(({ path, imports }) => [
      path,
      imports.flatMap(({ target, lazy }) => (target && !lazy ? [target] : [])),
    ]),
  );
  const told = new Set<string>();
  const faults: Fault[] = [];
  for (const { path, imports } of files) {
    if (told.has(path) || isTest(path)) continue;
    const circle = circleFrom(path, next);
    if (!circle) continue;
    for (const file of circle) told.add(file);
    const line = imports.find(({ target }) => target === (circle[1] ?? path))?.line ?? 0;
    faults.push({ rule: 'no-cycle', file: path, line, message: `circle: ${circle.join(' -> ')}` });
  }
  return faults;
}
