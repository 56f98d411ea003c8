import type { Browser, Page } from 'puppeteer-core';

import type { BrowserKeeper } from './browser-keeper.js';
import { openLockedPage } from './locked-page.js';
import { PrintFault } from './print-fault.js';
import { withinTime } from './within-time.js';

/** How long a page may take to close before its browser is ended instead, in milliseconds. */
const CLOSING_TIME = 2_000;

interface OpenPage {
  readonly browser: Browser;
  readonly page: Page;
  documents: number;
}

/** One page of the browser, used for one print after another and replaced after some hundred documents. */
export class Lane {
  private open: OpenPage | undefined;

  constructor(
    private readonly keeper: BrowserKeeper,
    private readonly documentsPerPage: number,
  ) {}

  /**
   * Prints the HTML, which holds so many documents, as one PDF.
   *
   * @throws PrintFault `time-limit`, or `browser-died` when the page or its browser went away
   */
  async print(html: string, documents: number, timeLimit: number): Promise<Uint8Array> {
    const open = await this.ready();
    open.documents += documents;
    try {
      return await withinTime(printOn(open.page, html), timeLimit);
    } catch (cause) {
      await this.drop(open);
      throw cause instanceof PrintFault ? cause : new PrintFault('browser-died', { cause });
    }
  }

  private async ready(): Promise<OpenPage> {
    const worn = this.open !== undefined && this.open.documents >= this.documentsPerPage;
    if (this.open && (worn || !this.open.browser.connected)) await this.drop(this.open);
    if (this.open) return this.open;
    const browser = await this.keeper.browser();
    try {
      this.open = { browser, page: await openLockedPage(browser), documents: 0 };
      return this.open;
    } catch (cause) {
      await this.keeper.discard(browser);
      throw new PrintFault('browser-died', { cause });
    }
  }

  private async drop(open: OpenPage): Promise<void> {
    this.open = undefined;
    try {
      await withinTime(open.page.close(), CLOSING_TIME);
    } catch {
      // A page that does not even close is hung or gone with its browser.
      await this.keeper.discard(open.browser);
    }
  }
}

/** Loads and prints; fails at once when the page crashes under it. */
async function printOn(page: Page, html: string): Promise<Uint8Array> {
  let crashed: (error: Error) => void = () => undefined;
  const crash = new Promise<never>((_, reject) => {
    crashed = reject;
  });
  page.once('error', crashed);
  try {
    return await Promise.race([load(page, html), crash]);
  } finally {
    page.off('error', crashed);
  }
}

async function load(page: Page, html: string): Promise<Uint8Array> {
  await page.setContent(html, { waitUntil: 'load', timeout: 0 });
  return page.pdf({
    preferCSSPageSize: true,
    printBackground: true,
    tagged: false,
    outline: false,
    timeout: 0,
  });
}
