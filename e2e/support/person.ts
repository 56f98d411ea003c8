import { expect, type Browser, type BrowserContext, type Page } from '@playwright/test';
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

  async press(name: string | RegExp): Promise<void> {
    await this.page.getByRole('button', { name, exact: true }).click();
  }

  /** Writes a reason into the dialog that asks for one, and goes on. */
  async giveReason(reason: string): Promise<void> {
    const dialog = this.page.getByRole('dialog');
    await dialog.getByRole('textbox').fill(reason);
    await dialog.getByRole('button').last().click();
    await expect(dialog).toBeHidden();
  }

  /** Moves the cycle on from its page, once nothing is missing. */
  async advance(cycle: string, to: string): Promise<void> {
    await this.open(cycle);
    await this.press(`进入“${to}”`);
    await expect(this.page.getByText(`已进入“${to}”。`)).toBeVisible();
  }

  async leave(): Promise<void> {
    await this.context.close();
  }
}
