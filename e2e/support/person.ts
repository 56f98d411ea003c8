import { expect, type Browser, type BrowserContext, type Locator, type Page } from '@playwright/test';
import { DEMO_PASSWORD } from '@assay-tools/demo';

/** Somebody at a browser of their own. */
export class Person {
  private constructor(
    private readonly context: BrowserContext,
    readonly page: Page,
  ) {}

  /** Opens a browser window and signs in as a person of the demo. */
  static async signIn(browser: Browser, login: string): Promise<Person> {
    const context = await browser.newContext({ acceptDownloads: true });
    const page = await context.newPage();
    await page.goto('/sign-in');
    await page.getByLabel('账号').fill(login);
    await page.getByLabel('密码').fill(DEMO_PASSWORD);
    await page.keyboard.press('Enter');
    await expect(page).not.toHaveURL(/sign-in/);
    return new Person(context, page);
  }

  /** Opens a page of the cycle. */
  async open(cycle: string, stage = ''): Promise<void> {
    await this.page.goto(`${cycle}${stage ? `/${stage}` : ''}`);
    await expect(this.page.getByRole('heading', { level: 1 })).toBeVisible();
  }

  get dialog(): Locator {
    return this.page.getByRole('dialog');
  }

  async press(name: string | RegExp, within: Page | Locator = this.page): Promise<void> {
    await within.getByRole('button', { name, exact: true }).click();
  }

  async sees(text: string | RegExp, timeout = 10_000): Promise<void> {
    await expect(this.page.getByText(text).first()).toBeVisible({ timeout });
  }

  /** Says yes in the dialog that asks, by the word of the act. */
  async confirm(act: string): Promise<void> {
    await this.press(act, this.dialog);
    await expect(this.dialog).toBeHidden();
  }

  /** Writes a reason into the dialog that asks for one, and goes on. */
  async giveReason(reason: string): Promise<void> {
    await this.dialog.getByRole('textbox').fill(reason);
    await this.dialog.getByRole('button').last().click();
    await expect(this.dialog).toBeHidden();
  }

  /** Moves the cycle on from its page, once nothing is missing. */
  async advance(cycle: string, to: string): Promise<void> {
    await this.open(cycle);
    await this.press(`进入“${to}”`);
    await this.sees(`已进入“${to}”。`);
  }

  /** The bytes that a click downloads. */
  async download(click: () => Promise<void>): Promise<Buffer> {
    const coming = this.page.waitForEvent('download');
    await click();
    const parts: Uint8Array[] = [];
    for await (const part of await (await coming).createReadStream()) parts.push(part as Uint8Array);
    return Buffer.concat(parts);
  }

  async leave(): Promise<void> {
    await this.context.close();
  }
}
