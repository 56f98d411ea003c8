import type { Browser, Page } from 'puppeteer-core';

/**
 * A page that shows what it is given and nothing else: no scripts, no network, and every request
 * but `data:` is refused before it leaves, files and loopback included.
 */
export async function openLockedPage(browser: Browser): Promise<Page> {
  const page = await browser.newPage();
  await page.setJavaScriptEnabled(false);
  await page.setOfflineMode(true);
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    const allowed = request.url().startsWith('data:') && !request.isNavigationRequest();
    // `aborted` leaves the page as it is where a document tries to navigate away; other reasons show an error page.
    void (allowed ? request.continue() : request.abort('aborted'));
  });
  return page;
}
