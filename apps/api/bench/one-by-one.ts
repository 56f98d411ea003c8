import type { Browser, Page } from 'puppeteer-core';

import { startChromium } from '../src/platform/pdf/chromium.js';
import { compose } from '../src/platform/pdf/compose.js';
import type { FontLibrary } from '../src/platform/pdf/fonts/font-library.js';
import { openLockedPage } from '../src/platform/pdf/locked-page.js';
import type { Printable } from '../src/platform/pdf/printable.js';

/** The peer: the same HTML, loaded and printed one document after another on a page that is used again. */
export class OneByOne {
  /** Process of the peer's own browser. */
  readonly pid: number;

  private constructor(
    private readonly browser: Browser,
    private readonly pages: readonly Page[],
    private readonly fonts: FontLibrary,
  ) {
    this.pid = browser.process()?.pid ?? 0;
  }

  static async open(fonts: FontLibrary, pages: number): Promise<OneByOne> {
    const browser = await startChromium({});
    const opened: Page[] = [];
    while (opened.length < pages) opened.push(await openLockedPage(browser));
    return new OneByOne(browser, opened, fonts);
  }

  /** The PDFs as the browser writes them, in no order when there are several pages. */
  async print(parts: readonly Printable[]): Promise<Uint8Array[]> {
    const waiting = [...parts];
    const printed: Uint8Array[] = [];
    const work = async (page: Page): Promise<void> => {
      for (let part = waiting.shift(); part; part = waiting.shift()) {
        await page.setContent(compose([part], this.fonts), { waitUntil: 'load', timeout: 0 });
        printed.push(
          await page.pdf({
            preferCSSPageSize: true,
            printBackground: true,
            tagged: false,
            outline: false,
            timeout: 0,
          }),
        );
      }
    };
    await Promise.all(this.pages.map(work));
    return printed;
  }

  async close(): Promise<void> {
    await this.browser.close();
  }
}
