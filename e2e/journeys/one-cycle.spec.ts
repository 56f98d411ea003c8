import { expect, test } from '@playwright/test';
import { Person } from '../support/person';
import { pdfText } from '../support/pdf-text';

const STAGES = [
  '目标设定',
  '数据收集',
  '专家评分',
  '权重共识',
  '分层计算',
  '结果审批',
  '策略制定',
  '执行跟踪',
];

test('seven people take one cycle through all eight stages', async ({ browser }) => {
  const coordinator = await Person.signIn(browser, 'lin.yuan');
  const { page } = coordinator;
  let cycle = '';

  await test.step('target-setup: a goal with a measurable target, and four customers', async () => {
    await page.goto('/cycles');
    await coordinator.press('新建周期');
    await page.getByRole('textbox', { name: '周期名称' }).fill('建筑客户专项评估');
    await page.getByRole('textbox', { name: '评估目标' }).fill('找出流失风险高的建筑客户，及早挽留');
    await page.getByLabel('区间起始日').fill('2025-10-01');
    await page.getByLabel('数据截止日').fill('2026-09-30');
    await page.getByRole('combobox', { name: '沿用上一周期' }).selectOption('2026 年上半年客户评估');
    await coordinator.press('新建');
    await expect(page).toHaveURL(/\/cycles\/[0-9a-f-]{36}$/);
    cycle = new URL(page.url()).pathname;
    await coordinator.open(cycle, 'target-setup');
    await page.getByRole('textbox', { name: '衡量指标' }).fill('潜在流失客户占比');
    await page.getByLabel('目前值').fill('18');
    await page.getByLabel('目标值').fill('12');
    await coordinator.press('保存目标');
    for (const [group, choice] of [
      ['归属部门', '市场部'],
      ['行业', '建筑工程'],
      ['规模', '小型'],
    ] as const) {
      await page.getByRole('group', { name: group }).getByText(choice, { exact: true }).click();
    }
    await coordinator.press('冻结名单（4 家）');
    await coordinator.press('冻结', coordinator.dialog);
    await coordinator.sees(/名单已于/);
    await coordinator.press('设置截止日');
    const deadlines = page.getByRole('dialog', { name: '各阶段截止日' });
    for (const [place, stage] of STAGES.entries()) {
      await deadlines.getByRole('textbox', { name: stage }).fill(`2027-01-${10 + place}`);
    }
    await coordinator.press('保存', deadlines);
    await coordinator.sees('八个阶段已全部设定。');
    await coordinator.advance(cycle, '数据收集');
  });

  await test.step('data-collection: a file with one bad row, values computed, a gap accepted with a reason', async () => {
    await coordinator.open(cycle, 'data-collection');
    await coordinator.press('汇总指标数据');
    await coordinator.sees(/汇总$/, 30_000);
    const lacking = page.locator('app-missing-section').getByRole('row').nth(1);
    const code = (await lacking.getByRole('cell').first().innerText()).trim();
    const rows = [
      'customer_id,indicator,value,at,source',
      `${code},industry_growth,6.5,2026-09-30,行业协会年报`,
    ];
    await page.locator('input[type=file]').setInputFiles({
      name: 'values.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from([...rows, 'C-0000,industry_growth,6.5,2026-09-30,行业协会年报', ''].join('\r\n')),
    });
    await coordinator.press('开始导入');
    const imported = page.getByRole('row', { name: /values\.csv/ });
    await expect(imported).toContainText('完成', { timeout: 30_000 });
    const cells = ['values.csv', '外部指标值', '完成', '2', '1', '1', '1', '0', ''];
    await expect(imported.getByRole('cell')).toContainText(cells);
    await coordinator.press('重新汇总');
    for (let gap = await page.getByRole('button', { name: '说明理由后继续' }).count(); gap > 0; gap -= 1) {
      await page.getByRole('button', { name: '说明理由后继续' }).first().click();
      await coordinator.giveReason('个别客户没有这项数据，本期接受缺失');
      await expect(page.getByRole('button', { name: '说明理由后继续' })).toHaveCount(gap - 1);
    }
    await coordinator.advance(cycle, '专家评分');
  });

  const expert = await Person.signIn(browser, 'chen.mo');
  await test.step('expert-scoring: one expert, four sheets, by number keys, unseen by the coordinator', async () => {
    await coordinator.open(cycle, 'expert-scoring');
    for (let customer = 0; customer < 4; customer += 1) {
      const assign = page.getByRole('button', { name: /分配给陈默/ });
      await expect(assign).toHaveCount(4 - customer);
      await assign.first().click();
    }
    await expert.open(cycle, 'expert-scoring');
    await expert.page
      .getByRole('row', { name: /待评分/ })
      .first()
      .click();
    for (const [place, scores] of ['43', '22', '54', '12'].entries()) {
      await expert.sees(`第 ${place + 1} / 4 份`);
      for (const [indicator, score] of [...scores].entries()) {
        await expert.page.keyboard.press(score);
        await expect(expert.page.getByRole('button', { name: /未评分/ })).toHaveCount(1 - indicator);
        await expert.page.keyboard.press('ArrowDown');
      }
      await expert.sees(/自动保存/);
      if (place < 3) await expert.press('保存并评下一份');
    }
    await expert.open(cycle, 'expert-scoring');
    await expert.press('提交已评完的 4 份');
    await expert.dialog.getByRole('button').last().click();
    await expert.sees('已提交 4 份评分表');
    await coordinator.open(cycle, 'expert-scoring');
    await coordinator.sees('4 / 4');
    await coordinator.advance(cycle, '权重共识');
  });

  await test.step("weight-consensus: the template's weights are kept, with a rationale", async () => {
    await coordinator.open(cycle, 'weight-consensus');
    await coordinator.press('沿用模板权重');
    await coordinator.giveReason('本期沿用模板权重，便于与上期比较');
    await coordinator.sees(/沿用模板权重，林远/);
    await coordinator.advance(cycle, '分层计算');
  });

  await test.step('calculation: one run, and a number that opens', async () => {
    await coordinator.open(cycle, 'calculation');
    await coordinator.press('开始计算');
    await coordinator.sees(/第 1 次计算/, 60_000);
    await coordinator.advance(cycle, '结果审批');
  });

  const head = await Person.signIn(browser, 'sun.lei');
  await test.step('review: the head of the department approves all four', async () => {
    await head.open(cycle, 'review');
    await head.page.getByRole('checkbox', { name: /全选/ }).check();
    await head.press('批准所选（4）');
    await head.confirm('批准');
    await head.sees('已批准 4 家客户。');
    await coordinator.advance(cycle, '策略制定');
  });

  await test.step('strategy: the playbooks propose', async () => {
    await coordinator.open(cycle, 'strategy');
    await coordinator.press('按策略包生成行动');
    await coordinator.press(/^生成 \d+ 项行动$/, coordinator.dialog);
    await coordinator.sees(/^已生成 \d+ 项行动。$/);
    await coordinator.advance(cycle, '执行跟踪');
  });

  const owner = await Person.signIn(browser, 'chu.yue');
  await test.step('tracking: the account owner files evidence and completes an action', async () => {
    await owner.page.goto('/work/actions');
    await owner.page.getByRole('link').filter({ hasText: '建筑客户专项评估' }).first().click();
    await owner.page.locator('input[type=file]').setInputFiles({
      name: '回访记录.txt',
      mimeType: 'text/plain',
      buffer: Buffer.from('2026-11-20 已电话回访'),
    });
    await owner.sees('“回访记录.txt”已上传。');
    await owner.press('已完成');
    await owner.page.getByRole('textbox', { name: /说明（必填）/ }).fill('已回访，问题当场解决');
    await owner.press('保存进度');
    await owner.sees('进度已保存。');
    await owner.sees('完成 100%');
  });

  const executive = await Person.signIn(browser, 'qin.feng');
  await test.step("the executive prints the cycle's report and reads it", async () => {
    await executive.page.goto('/reports');
    await executive.page.getByRole('combobox', { name: '评估周期' }).selectOption('建筑客户专项评估');
    await executive.press('打印报告');
    await executive.dialog.getByRole('radio', { name: /评估周期报告/ }).check();
    await executive.press('开始打印', executive.dialog);
    const file = executive.page.getByRole('button', { name: '下载', exact: true });
    await expect(file).toBeVisible({ timeout: 60_000 });
    const text = (await pdfText(await executive.download(() => file.click()))).replaceAll(/\s/g, '');
    expect(text).toContain('建筑客户专项评估');
    expect(text).toContain('找出流失风险高的建筑客户，及早挽留');
    for (const tier of ['VIP客户', '重点客户', '普通客户', '潜在流失客户']) expect(text).toContain(tier);
  });

  await test.step('the coordinator ends the cycle; nothing of it can be changed, all of it be read', async () => {
    await coordinator.open(cycle);
    await coordinator.press('结束周期');
    await coordinator.confirm('结束周期');
    await expect(page.getByRole('button', { name: '结束周期' })).toHaveCount(0);
    await coordinator.sees('已结束');
    await owner.page.reload();
    await owner.sees('所在周期已结束，记录只能查看。');
  });

  const auditor = await Person.signIn(browser, 'shen.ming');
  await test.step('the auditor finds every step, by name', async () => {
    await auditor.page.goto('/audit');
    for (const name of ['林远', '陈默', '孙磊', '褚玥']) await auditor.sees(name);
  });

  const admin = await Person.signIn(browser, 'xu.an');
  await test.step('the administrator looks after people, and sees no result', async () => {
    await admin.page.goto('/people');
    await admin.sees('褚玥');
    await admin.page.goto(`${cycle}/calculation`);
    await admin.sees('没有权限');
  });

  for (const person of [coordinator, expert, head, owner, executive, auditor, admin]) await person.leave();
});
