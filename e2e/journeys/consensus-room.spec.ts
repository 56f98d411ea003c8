import { expect, test, type Locator, type Page } from '@playwright/test';
import { INCONSISTENT_FIRST_TRY, JUDGEMENTS } from '@assay-tools/demo';
import { Person } from '../support/person';

/** Nodes in the order of the page. */
const NODES = ['goal', 'value', 'relationship', 'potential', 'risk'] as const;
type Answers = Readonly<Record<(typeof NODES)[number], readonly number[]>>;

/** Risk first, value last: the other way round from what the others think, and consistent in itself. */
const OPPOSED: Answers = {
  goal: [-2, -4, -6, -2, -4, -2],
  value: [-4, -6, -2],
  relationship: [-4, -6, -2],
  potential: [-4, -6, -2],
  risk: [-6],
};

async function runningCycle(page: Page): Promise<string> {
  const response = await page.request.get('/api/cycles');
  const cycles = (await response.json()) as { id: string; state: string }[];
  const cycle = cycles.find(({ state }) => state === 'expert-scoring');
  if (!cycle) throw new Error('no cycle is being scored');
  return `/cycles/${cycle.id}`;
}

/** Sets a slider by the keyboard: a number says how much, S swaps the sides. */
async function answer(slider: Locator, step: number): Promise<void> {
  await slider.focus();
  await slider.press('Backspace');
  await slider.press(String(Math.abs(step) + 1));
  if (step < 0) await slider.press('s');
}

async function answerAll({ page }: Person, answers: Answers): Promise<void> {
  const sliders = page.getByRole('slider');
  await expect(sliders).toHaveCount(16);
  for (const [place, step] of NODES.flatMap((node) => answers[node]).entries()) {
    await answer(sliders.nth(place), step);
  }
}

/** Whoever stays outside the middle half of the last round says why. */
async function explain({ page }: Person): Promise<void> {
  const asked = page.getByLabel('偏离上一轮的中间半数，请写明理由');
  for (let place = 0; place < (await asked.count()); place++) {
    await asked.nth(place).fill('所负责区域的客户情况不同');
    await asked.nth(place).blur();
  }
}

async function submit(person: Person): Promise<void> {
  await person.press('提交比较');
  await expect(person.page.getByText('比较已提交').first()).toBeVisible();
}

test('a committee reaches consensus in two rounds, without the one who never came', async ({ browser }) => {
  const coordinator = await Person.signIn(browser, 'lin.yuan');
  const experts = new Map<string, Person>();
  for (const login of ['chen.mo', 'su.qing', 'he.jing', 'tang.rui', 'fang.ke']) {
    experts.set(login, await Person.signIn(browser, login));
  }
  const expert = (login: string): Person => {
    const person = experts.get(login);
    if (!person) throw new RangeError(login);
    return person;
  };
  const cycle = await runningCycle(coordinator.page);

  await test.step('round 1: two more experts answer, and see the other way round', async () => {
    const he = expert('he.jing');
    await he.open(cycle, 'weight-consensus');
    await answerAll(he, OPPOSED);
    await submit(he);

    const tang = expert('tang.rui');
    await tang.open(cycle, 'weight-consensus');
    await answerAll(tang, { ...OPPOSED, relationship: INCONSISTENT_FIRST_TRY.steps });
    const card = tang.page.locator('app-comparison-card').nth(NODES.indexOf(INCONSISTENT_FIRST_TRY.node));
    await expect(card.getByText('最不一致的判断')).toBeVisible();
    // one click adopts what is proposed, and the contradiction is gone
    await card
      .getByRole('button', { name: /一致性比率 \d\.\d{3} → 0\.0\d{2}/ })
      .first()
      .click();
    await expect(card.getByText('，可以接受')).toBeVisible();
    await submit(tang);
  });

  const room = coordinator.page;
  await test.step('the late expert is ruled out with a reason, and the round is closed', async () => {
    await coordinator.open(cycle, 'weight-consensus');
    await expect(coordinator.page.getByRole('button', { name: '结束本轮' })).toBeDisabled();
    const line = room.getByRole('row').filter({ has: room.getByRole('button', { name: '不再等待' }) });
    await line.getByRole('button', { name: '提醒' }).click();
    await expect(line.getByText(/已提醒 1 次/)).toBeVisible();
    await line.getByRole('button', { name: '不再等待' }).click();
    await coordinator.giveReason('专家出差至月底，无法参加');
    await expect(room.getByText(/不再等待：专家出差至月底/)).toBeVisible();
    await coordinator.press('结束本轮');
    await coordinator.confirm('结束本轮');
    await coordinator.sees('意见尚未一致');
    await coordinator.sees('参与 4 / 5');
    const late = expert('fang.ke');
    await late.open(cycle, 'weight-consensus');
    await expect(late.page.getByText(/决定不再等待您的比较/)).toBeVisible();
  });

  await test.step('round 2: everybody sees what all answered, and two experts come nearer', async () => {
    await coordinator.press('开始下一轮');
    await coordinator.sees('第 2 轮');
    for (const login of ['chen.mo', 'su.qing', 'he.jing', 'tang.rui'] as const) {
      const person = expert(login);
      await person.open(cycle, 'weight-consensus');
      await expect(person.page.getByText('上一轮（4 人）').first()).toBeVisible();
      await answerAll(person, JUDGEMENTS[login]);
      await explain(person);
      await submit(person);
    }
    await room.reload();
    await coordinator.press('结束本轮');
    await coordinator.confirm('结束本轮');
    await coordinator.sees('意见一致');
  });

  await test.step('the weights are accepted without an exception', async () => {
    await coordinator.open(cycle, 'expert-scoring');
    await coordinator.press('结束评分');
    await coordinator.giveReason('评分截止日已过，不再等待');
    await coordinator.press('放行专家不足的客户…');
    await coordinator.giveReason('个别客户暂无了解情况的专家，本期按定量指标评估');
    await coordinator.advance(cycle, '权重共识');
    await coordinator.open(cycle, 'weight-consensus');
    await coordinator.press('采用群体权重');
    await coordinator.giveReason('第二轮达成共识，采用群体权重');
    await expect(room.getByText(/已采用“群体 AHP”/)).toBeVisible();
    await expect(room.getByText('依据 4 位专家的第 2 轮比较。')).toBeVisible();
  });

  for (const person of [coordinator, ...experts.values()]) await person.leave();
});
