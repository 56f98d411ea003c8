import { expect, test } from '@playwright/test';
import { Person } from '../support/person';

/** Where each role lands after signing in, and what it sees first. */
const HOMES = [
  ['lin.yuan', '评估周期'],
  ['chen.mo', '我的工作'],
  ['shen.ming', '审计记录'],
] as const;

for (const [login, heading] of HOMES) {
  test(`${login} lands on ${heading}`, async ({ browser }) => {
    const person = await Person.signIn(browser, login);
    await expect(person.page.getByRole('heading', { level: 1, name: heading })).toBeVisible();
    await person.leave();
  });
}

test('the page changes its language without a reload', async ({ browser }) => {
  const person = await Person.signIn(browser, 'lin.yuan');
  const { page } = person;
  await expect(page.getByRole('heading', { level: 1, name: '评估周期' })).toBeVisible();
  await page.evaluate("document.body.setAttribute('data-same-document', 'yes')");
  await page.getByRole('button', { name: 'EN', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(/[\u4e00-\u9fff]/);
  await expect(page.locator('body')).toHaveAttribute('data-same-document', 'yes');
  await page.getByRole('button', { name: '中文', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: '评估周期' })).toBeVisible();
  await person.leave();
});
