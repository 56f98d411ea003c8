import type { ServerProcess } from '../services/server-process.ts';
import { lastLines } from '../services/server-process.ts';
import { Refusal } from './refusal.mjs';
import { say } from './say.ts';
import { logOf } from './workspace.ts';

/** A part that ends this often within `WINDOW` ms is given up. */
const TRIES = 5;
const WINDOW = 60_000;

export interface Part {
  /** Also the name of its log. */
  readonly name: string;
  readonly start: () => Promise<ServerProcess>;
}

/**
 * All that this start has started, and nothing else. A part that ends unasked is started again;
 * one that cannot stay up ends the whole start by `onGivenUp`.
 */
export class Owned {
  private readonly parts: { process: ServerProcess }[] = [];
  private readonly starting = new Set<Promise<unknown>>();
  private ending = false;
  private readonly onGivenUp: (why: Refusal) => void;

  constructor(onGivenUp: (why: Refusal) => void) {
    this.onGivenUp = onGivenUp;
  }

  async run(part: Part): Promise<void> {
    const entry = { process: await this.begin(part) };
    this.parts.push(entry);
    void this.keepUp(part, entry);
  }

  /** What is on its way up when the end comes is waited for: it would be nobody's afterwards. */
  private async begin(part: Part): Promise<ServerProcess> {
    if (this.ending) throw new Error(`${part.name} is no longer wanted`);
    const start = part.start();
    this.starting.add(start);
    try {
      const process = await start;
      if (this.ending) await process.stop();
      return process;
    } finally {
      this.starting.delete(start);
    }
  }

  private async keepUp(part: Part, entry: { process: ServerProcess }): Promise<void> {
    const ends: number[] = [];
    for (;;) {
      await entry.process.ended;
      if (this.ending) return;
      const now = performance.now();
      ends.push(now);
      const why = lastLines(logOf(part.name), 1);
      if (ends.filter((end) => now - end < WINDOW).length >= TRIES) {
        this.onGivenUp(new Refusal('part-died', { part: part.name, log: logOf(part.name), why }));
        return;
      }
      say(`${part.name} 意外退出，正在重启 | ${part.name} ended unasked, starting it again`);
      try {
        entry.process = await this.begin(part);
      } catch (error) {
        if (this.ending) return;
        const reason = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
        this.onGivenUp(new Refusal('part-died', { part: part.name, log: logOf(part.name), why: reason }));
        return;
      }
    }
  }

  /** Ends everything, the last started first: who asks goes before whom it asks. */
  async end(): Promise<void> {
    this.ending = true;
    await Promise.allSettled(this.starting);
    for (const { process } of this.parts.toReversed()) await process.stop(30_000);
  }
}
