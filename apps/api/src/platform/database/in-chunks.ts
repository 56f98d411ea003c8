/** A statement names at most so many ids: longer lists are slow to parse, and in the end longer than a packet may be. */
const CHUNK = 1_000;

/** Asks for some ids at a time and joins the answers. Each id is asked for once, however often it is given. */
export async function inChunks<T>(
  ids: readonly string[],
  ask: (some: string[]) => Promise<readonly T[]>,
): Promise<T[]> {
  const once = [...new Set(ids)];
  const found: T[] = [];
  for (let start = 0; start < once.length; start += CHUNK) {
    for (const row of await ask(once.slice(start, start + CHUNK))) found.push(row);
  }
  return found;
}
