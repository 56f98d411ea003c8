import { setTimeout as sleep } from 'node:timers/promises';

/** Asks every `every` ms until the answer is true; false when `within` ms have passed without it. */
export async function waitUntil(
  question: () => boolean | Promise<boolean>,
  { within, every = 20 }: { within: number; every?: number },
): Promise<boolean> {
  const end = performance.now() + within;
  for (;;) {
    if (await question()) return true;
    if (performance.now() > end) return false;
    await sleep(every);
  }
}
