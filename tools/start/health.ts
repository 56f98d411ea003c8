import { setTimeout as sleep } from 'node:timers/promises';

import { Refusal } from './refusal.mjs';
import { places } from './workspace.ts';

/** What to type into a browser. A server that listens everywhere is asked on loopback. */
export function addressOf(host: string, port: number): string {
  const everywhere = host === '0.0.0.0' || host === '::';
  const name = everywhere ? '127.0.0.1' : host;
  return `http://${name.includes(':') ? `[${name}]` : name}:${port}`;
}

/** Waits until /api/health answers 200: database, Redis and worker are up. */
export async function waitForHealth(
  host: string,
  port: number,
  signal: AbortSignal,
  seconds = 90,
): Promise<void> {
  const url = `${addressOf(host, port)}/api/health`;
  const end = performance.now() + seconds * 1000;
  let answer = '';
  while (performance.now() < end) {
    signal.throwIfAborted();
    try {
      const response = await fetch(url, { signal: AbortSignal.timeout(5000) });
      if (response.ok) return;
      answer = `${response.status} ${(await response.text()).slice(0, 300)}`;
    } catch (error) {
      answer = error instanceof Error ? error.message : String(error);
    }
    await sleep(100);
  }
  throw new Refusal('not-healthy', { seconds, answer, log: places.logs });
}
