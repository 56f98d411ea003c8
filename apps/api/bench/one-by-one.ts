import type { Browser, Page } from 'puppeteer-core';

import { startChromium } from '../src/platform/pdf/chromium.js';
import { compose } from '../src/platform/pdf/compose.js';
import type { FontLibrary } from '../src/platform/pdf/fonts/font-library.js';
import { openLockedPage } from '../src/platform/pdf/locked-page.js';
import type { Printable } from '../src/platform/pdf/printable.js';

/** On what each document is loaded: so many pages side by side that are used again, or a new page for each. */
export type PagesOfPeer = number | 'new';

/** The peer: the same HTML, loaded and printed one document after another. */
export class OneByOne {
  /** Process of the peer's own browser. */
  readonly pid: number;

  private constructor(
    private readonly browser: Browser,
    private readonly reused: readonly Page[],
    private readonly fonts: FontLibrary,
  ) {
    this.pid = browser.process()?.pid ?? 0;
  }

  static async open(fonts: FontLibrary, pages: PagesOfPeer): Promise<OneByOne> {
    const browser = await startChromium({});
    const opened: Page[] = [];
    while (opened.length < (pages === 'new' ? 0 : pages)) opened.push(await openLockedPage(browser));
    return new OneByOne(browser, opened, fonts);
  }

  /** The PDFs as the browser writes them, in no order when there are several pages. */
  async print(parts: readonly Printable[]): Promise<Uint8Array[]> {
    const waiting = [...parts];
    const printed: Uint8Array[] = [];
    const work = async (page?: Page): Promise<void> => {
      for (let part = waiting.shift(); part; part = waiting.shift()) {
        const own = page ?? (await openLockedPage(this.browser));
        printed.push(await loadAndPrint(own, compose([part], this.fonts)));
        if (own !== page) await own.close();
      }
    };
    await (this.reused.length === 0 ? work() : Promise.all(this.reused.map(work)));
    return printed;
  }

  async close(): Promise<void> {
    await this.browser.close();
  }
}

async function loadAndPrint(page: Page, html: string): Promise<Uint8Array> {
  await page.setContent(html, { waitUntil: 'load', timeout: 0 });
  return page.pdf({
    preferCSSPageSize: true,
    printBackground: true,
    tagged: false,
    outline: false,
    timeout: 0,
  });
}
