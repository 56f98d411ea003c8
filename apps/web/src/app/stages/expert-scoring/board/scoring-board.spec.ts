import type { AssignedSheet, ScoredCustomer, ScoringOverview } from '@assay/contract';
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

/** Answers what the board asks for when it is opened, or read again. */
async function answer(): Promise<void> {
  request('GET', root).flush(overview);
  request('GET', `${root}/customers?after=&limit=400&search=`).flush({
    items: customers,
    total: 3,
    next: null,
  });
  await settle();
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

  it('words a reminder with what is open', async () => {
    const drawn = await board('coordinator');
    await drawn.click('催办');
    const text = document.querySelector<HTMLTextAreaElement>('dialog textarea')?.value;
    expect(text).toContain('李敏，您好');
    expect(text).toContain('共有 2 份评分表，还有 1 份未提交');
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
