import type { Browser } from 'puppeteer-core';

import { killChromium, startChromium, type ChromiumOptions } from './chromium.js';
import { PrintFault } from './print-fault.js';

/** Keeps one Chromium: started when first asked for, started anew after it ended. */
export class BrowserKeeper {
  private running: Promise<Browser> | undefined;
  private closed = false;

  constructor(private readonly options: ChromiumOptions) {}

  /** @throws PrintFault `browser-missing`, `browser-not-started` or `closed` */
  async browser(): Promise<Browser> {
    if (this.closed) throw new PrintFault('closed');
    this.running ??= this.start();
    return this.running;
  }

  /** Ends a browser that cannot be trusted any more; the next caller gets a new one. */
  async discard(browser: Browser): Promise<void> {
    const current = await this.running?.catch(() => undefined);
    if (current === browser) this.running = undefined;
    await killChromium(browser);
  }

  async close(): Promise<void> {
    this.closed = true;
    const current = await this.running?.catch(() => undefined);
    this.running = undefined;
    if (current) await killChromium(current);
  }

  private start(): Promise<Browser> {
    const starting = startChromium(this.options);
    const forget = (): void => {
      if (this.running === starting) this.running = undefined;
    };
    starting.then((browser) => browser.once('disconnected', forget), forget);
    return starting;
  }
}
