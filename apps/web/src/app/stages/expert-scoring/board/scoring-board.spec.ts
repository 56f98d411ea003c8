import type { AssignedSheet, PanelReport, ScoredCustomer, ScoringOverview } from '@assay/contract';
import type { Role } from '@assay/cycle';
import { cycleIn } from '../../../../testing/cycle';
import { enterCycle } from '../../../../testing/in-cycle';
import { draw, request, setUp, settle, signIn, type Drawn } from '../../../../testing/page';
import { CycleRoom } from '../../../core/cycles/cycle-room';
import { ScoringBoard } from './scoring-board';

const cycle = cycleIn('expert-scoring');
const root = `/api/cycles/${cycle.id}/expert-scoring`;
const id = (at: number) => `018f0000-0000-7000-8000-00000000006${at}`;
const li = { id: id(0), name: '李敏' };
const wang = { id: id(1), name: '王芳' };

const overview: ScoringOverview = {
  rules: { aggregate: 'median', minRaters: 2, fixedAt: null, secondRoundAt: null, waiver: null, version: 1 },
  indicators: [{ key: 'demand_fit', name: { zh: '需求匹配度', en: 'Demand fit' } }],
  customers: 3,
  unassigned: 1,
  sheets: { assigned: 4, submitted: 3, recused: 0, expired: 0, open: 1 },
  calibration: { assigned: 0, submitted: 0, recused: 0, expired: 0, open: 0 },
  due: '2026-10-12',
  step: 'early',
  experts: [
    {
      person: li,
      inTeam: true,
      sheets: { assigned: 2, submitted: 1, recused: 0, expired: 0, open: 1 },
      reminded: null,
    },
    {
      person: wang,
      inTeam: true,
      sheets: { assigned: 2, submitted: 2, recused: 0, expired: 0, open: 0 },
      reminded: null,
    },
  ],
};
const sheet = (at: number, expertId: string, more: Partial<AssignedSheet> = {}): AssignedSheet => ({
  id: id(at),
  expertId,
  state: 'submitted',
  reopened: false,
  reason: null,
  declaredConflict: null,
  overruleReason: null,
  version: 3,
  ...more,
});
const row = (at: number, name: string, more: Partial<ScoredCustomer>): ScoredCustomer => ({
  customerId: id(at),
  code: `C00${at}`,
  name,
  ownerId: null,
  sheets: [],
  conflicts: [],
  aggregates: null,
  ...more,
});
const customers = [
  row(7, '全部评完', {
    sheets: [sheet(2, li.id), sheet(3, wang.id)],
    aggregates: [
      { indicator: 'demand_fit', count: 2, mean: 3, median: 3.5, trimmed: 3, corrected: 3.2, official: 3.5 },
    ],
  }),
  row(8, '还差一份', { sheets: [sheet(4, li.id, { state: 'open' }), sheet(5, wang.id)] }),
  row(9, '尚未分配', {
    ownerId: wang.id,
    conflicts: [{ expertId: wang.id, kinds: ['owner', 'member'], barred: true }],
  }),
];

const figure = (value: number, zh: string) => ({
  value,
  reading: { zh, en: '' },
  raters: 2,
  items: 2,
  problem: null,
});
const report: PanelReport = {
  indicators: overview.indicators,
  tiers: [
    { key: 'vip', name: { zh: 'VIP', en: 'VIP' } },
    { key: 'key', name: { zh: '重点', en: 'Key' } },
  ],
  open: 0,
  panel: {
    agreement: [
      {
        indicator: 'demand_fit',
        alpha: figure(0.82, '可靠'),
        icc: { ...figure(0, ''), value: null, reading: null, problem: { zh: '所有评分都相同', en: 'same' } },
        iccModel: 'one-way',
        kendallW: figure(0.91, '非常强'),
      },
    ],
    raters: [
      {
        person: li,
        customers: 2,
        indicators: [{ indicator: 'demand_fit', mean: 3, spread: 1.2, severity: 0.5, compared: 2 }],
        moved: 1,
        moves: [{ from: 'key', to: 'vip', customers: 1 }],
      },
      {
        person: wang,
        customers: 2,
        indicators: [{ indicator: 'demand_fit', mean: 4, spread: null, severity: null, compared: 0 }],
        moved: 0,
        moves: [],
      },
    ],
  },
};

/** Answers what the board asks for when it is opened, or read again. */
async function answer(open = 1): Promise<void> {
  request('GET', root).flush({ ...overview, sheets: { ...overview.sheets, open } });
  request('GET', `${root}/customers?after=&limit=400&search=`).flush({
    items: customers,
    total: 3,
    next: null,
  });
  await settle();
}

/** The board once the last sheet is in. */
async function finished(): Promise<Drawn<ScoringBoard>> {
  setUp(CycleRoom);
  await signIn('coordinator');
  await enterCycle(cycle);
  const drawn = await draw(ScoringBoard);
  await answer(0);
  request('GET', `${root}/panel`).flush(report);
  await settle();
  return drawn;
}

async function board(...roles: Role[]): Promise<Drawn<ScoringBoard>> {
  setUp(CycleRoom);
  await signIn(...roles);
  await enterCycle(cycle);
  const drawn = await draw(ScoringBoard);
  await answer();
  return drawn;
}

const cells = (drawn: Drawn<ScoringBoard>) =>
  drawn
    .all('tr.line')
    .map((line) => [...line.querySelectorAll('td')].slice(1).map((cell) => cell.textContent?.trim()));
const dialogButton = (words: string) =>
  [...document.querySelectorAll<HTMLButtonElement>('dialog button')].find(
    (one) => one.textContent?.trim() === words,
  );

describe('scoring board', () => {
  it('shows states of sheets, and official scores only where every sheet is in', async () => {
    const drawn = await board('coordinator');
    expect(cells(drawn)).toEqual([
      ['全部评完', '已提交', '已提交', '3.50（2 人）'],
      ['还差一份', '待评分', '已提交', '评完后显示'],
      ['尚未分配', '+ 分配', '利益冲突', ''],
    ]);
    expect(drawn.text).toContain('1 家尚未分配');
    expect(drawn.find('app-expert-progress').textContent).toContain('1 / 2');
  });

  it('shows the rules and changes them with the version it saw', async () => {
    const drawn = await board('coordinator');
    expect(drawn.find('app-rules-panel').textContent).toContain('以中位数为正式得分，每家客户至少 2 位专家');
    drawn.find<HTMLButtonElement>('app-rules-panel button').click();
    await settle();
    const select = document.querySelector<HTMLSelectElement>('dialog select');
    if (select) select.value = 'trimmed';
    select?.dispatchEvent(new Event('change'));
    await settle();
    dialogButton('保存')?.click();
    await settle();
    const body = { aggregate: 'trimmed', minRaters: 2, version: 1 };
    expect(request('PUT', `${root}/rules`).request.body).toEqual(body);
  });

  it('assigns an expert to a customer in its cell', async () => {
    const drawn = await board('coordinator');
    drawn.find<HTMLButtonElement>('app-sheet-cell .add').click();
    await settle();
    const sent = request('POST', `${root}/assignments`);
    expect(sent.request.body).toEqual({ customers: [{ customerId: id(9), expertIds: [li.id] }] });
    sent.flush({ added: 1 });
    await settle();
    await answer();
  });

  it('assigns an expert in spite of a conflict of interest only with a reason', async () => {
    const drawn = await board('coordinator');
    const barred = drawn.find<HTMLButtonElement>('app-sheet-cell .barred');
    expect(barred.title).toBe('王芳与尚未分配：客户经理、同部门');
    barred.click();
    await settle();
    const reason = document.querySelector<HTMLTextAreaElement>('dialog textarea');
    if (reason) reason.value = '仅有其熟悉该行业';
    reason?.dispatchEvent(new Event('input'));
    await settle();
    dialogButton('豁免并分配')?.click();
    await settle();
    expect(request('POST', `${root}/assignments`).request.body).toEqual({
      customers: [{ customerId: id(9), expertIds: [wang.id] }],
      overrule: '仅有其熟悉该行业',
    });
  });

  it('gives a submitted sheet back with a reason and the version it saw', async () => {
    const drawn = await board('coordinator');
    drawn.find<HTMLButtonElement>('app-sheet-cell .submitted').click();
    await settle();
    dialogButton('退回重评')?.click();
    await settle();
    const reason = document.querySelector<HTMLTextAreaElement>('dialog textarea');
    if (reason) reason.value = '请补充客情依据';
    reason?.dispatchEvent(new Event('input'));
    await settle();
    dialogButton('退回重评')?.click();
    await settle();
    const sent = request('POST', `/api/score-sheets/${id(2)}/reopen`);
    expect(sent.request.body).toEqual({ version: 3, reason: '请补充客情依据' });
  });

  it('spreads customers over the team as asked', async () => {
    const drawn = await board('coordinator');
    await drawn.click('分配专家');
    expect(document.querySelector('dialog')?.textContent).toContain('300 家客户平均分给 2 位专家');
    dialogButton('分配')?.click();
    await settle();
    const sent = request('POST', `${root}/spread`);
    expect(sent.request.body).toEqual({ expertsPerCustomer: 2, by: 'random', seed: 1 });
  });

  it('reads the figures of the panel in words, once the last sheet is in', async () => {
    const drawn = await finished();
    const words = drawn.find('app-panel-section').textContent;
    expect(words).toContain('0.82，可靠（2 人、2 家客户）');
    expect(words).toContain('所有评分都相同');
    expect(words).toContain('偏严 0.50 分');
    expect(words).toContain('没有与他人共同评过的客户');
    expect(words).toContain('1 家：重点→VIP 1 家');
    expect(words).toContain('不影响分层');
  });

  it('opens the second round with a reason and the version it saw', async () => {
    const drawn = await finished();
    await drawn.click('公布并开始第二轮…');
    const reason = document.querySelector<HTMLTextAreaElement>('dialog textarea');
    if (reason) reason.value = '两位专家差异偏大';
    reason?.dispatchEvent(new Event('input'));
    await settle();
    dialogButton('公布并开始第二轮')?.click();
    await settle();
    expect(request('POST', `${root}/second-round`).request.body).toEqual({
      version: 1,
      reason: '两位专家差异偏大',
    });
  });

  it('shows all aggregates and the experts per grade of a customer', async () => {
    const drawn = await board('coordinator');
    drawn.find<HTMLButtonElement>('button.score').click();
    await settle();
    const name = { zh: '较高', en: 'High' };
    request('GET', `${root}/customers/${id(7)}`).flush({
      customer: { id: id(7), code: 'C007', name: '全部评完' },
      panel: {
        aggregates: customers[0]?.aggregates,
        indicators: [
          {
            indicator: 'demand_fit',
            grades: [{ score: 4, name, share: 0.5 }],
            confidence: [
              { level: 'low', count: 1 },
              { level: 'medium', count: 0 },
              { level: 'high', count: 1 },
            ],
            notes: ['近期扩产'],
          },
        ],
        fuzzy: { score: 3.5, grades: [{ score: 4, name, share: 0.5 }], largest: 4, close: true },
        changes: [],
      },
    });
    await settle();
    const words = document.querySelector('dialog')?.textContent;
    expect(words).toContain('3.20');
    expect(words).toContain('把握低 1 人、把握高 1 人');
    expect(words).toContain('综合得分 3.50');
    expect(words).toContain('等级仅供参考');
    expect(words).toContain('近期扩产');
  });

  it('words a reminder with what is open', async () => {
    const drawn = await board('coordinator');
    await drawn.click('催办');
    const text = document.querySelector<HTMLTextAreaElement>('dialog textarea')?.value;
    expect(text).toContain('李敏，您好');
    expect(text).toContain('共有 2 份评分表，还有 1 份未提交');
    dialogButton('复制')?.click();
    await settle();
    expect(request('POST', `${root}/reminders`).request.body).toEqual({ expertId: li.id });
  });

  it('lets an auditor look on', async () => {
    const drawn = await board('auditor');
    const words = drawn.all('button').map((one) => one.textContent?.trim());
    for (const act of ['分配专家', '结束评分', '催办', '不再等待', '+ 分配'])
      expect(words).not.toContain(act);
    drawn.find<HTMLButtonElement>('app-sheet-cell .submitted').click();
    await settle();
    expect(dialogButton('退回重评')).toBeUndefined();
  });
});
