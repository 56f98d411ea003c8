import type { ActionLine, CustomerPlan, PlannedCustomer, StrategyOverview } from '@assay/contract';
import type { Role } from '@assay/cycle';
import { actionLine, tier } from '../../../testing/actions';
import { cycleIn } from '../../../testing/cycle';
import { enterCycle } from '../../../testing/in-cycle';
import { draw, request, setUp, signIn, type Drawn } from '../../../testing/page';
import { CycleRoom } from '../../core/cycles/cycle-room';
import { StrategyPage } from './strategy-page';

const cycle = cycleIn('strategy', { blockers: [{ code: 'actions-missing', facts: { count: 1 } }] });
const root = `/api/cycles/${cycle.id}`;
const customerId = '018f0000-0000-7000-8000-00000000cc01';

const overview: StrategyOverview = {
  startedOn: '2026-09-01',
  needed: 3,
  covered: 1,
  waived: 1,
  tiers: [
    { tier: tier('vip'), playbook: { zh: '尊享服务', en: 'VIP' }, customers: 4, covered: 0, waived: 0 },
    {
      tier: tier('at-risk'),
      playbook: { zh: '回访与整改', en: 'Call back' },
      customers: 3,
      covered: 1,
      waived: 1,
    },
  ],
  owners: [{ id: '018f0000-0000-7000-8000-000000000001', name: '林娜' }],
};

const customer = (more: Partial<PlannedCustomer> = {}): PlannedCustomer => ({
  customerId,
  code: 'C002',
  name: '华东精密机械有限公司',
  departmentId: null,
  owner: null,
  total: 2.31,
  tier: tier('at-risk'),
  overridden: false,
  weakest: { key: 'relationship', name: { zh: '关系维度', en: 'Relationship' } },
  problem: { zh: '投诉率偏高', en: 'Complaint rate is high' },
  actions: 0,
  waiver: null,
  state: 'missing',
  ...more,
});

const plan: CustomerPlan = {
  customer: customer(),
  now: { total: 2.31, tier: tier('at-risk') },
  options: [
    {
      metric: 'complaint_rate',
      indicator: 'complaint_rate',
      name: { zh: '投诉率', en: 'Complaint rate' },
      unit: 'ratio',
      direction: 'cost',
      raw: 0.15,
      score: 2,
      problem: { zh: '投诉率偏高', en: 'Complaint rate is high' },
      next: { to: 0.1, beyond: false },
    },
  ],
  measures: [
    {
      key: 'call-back',
      name: { zh: '三日内回访', en: 'Call within three days' },
      departmentId: null,
      dueDate: '2026-09-04',
      proposed: true,
    },
  ],
  actions: [],
  together: { total: 2.31, tier: tier('at-risk') },
};

async function page(
  role: Role,
  actions: ActionLine[] = [],
  customers = [customer()],
): Promise<Drawn<StrategyPage>> {
  await signIn(role);
  await enterCycle(cycle);
  const drawn = await draw(StrategyPage);
  request('GET', `${root}/strategy`).flush(overview);
  request('GET', `${root}/strategy/actions`).flush(actions);
  request('GET', `${root}/strategy/customers`).flush({ items: customers, total: customers.length });
  request('GET', '/api/departments').flush([]);
  await drawn.settle();
  return drawn;
}

/** Somebody stops typing for long enough. */
const pause = () => new Promise((resolve) => setTimeout(resolve, 20));

describe('strategy page', () => {
  beforeEach(() => setUp(CycleRoom));

  it('says how much of the plan stands, and what each action promises', async () => {
    const drawn = await page('coordinator', [actionLine()]);
    expect(drawn.all('dd').map((one) => one.textContent)).toEqual(['3', '1', '1', '1']);
    const cells = drawn.all('tr.line td').map((cell) => cell.textContent?.replaceAll(/\s+/g, ' ').trim());
    expect(cells[1]).toBe('售后响应慢导致投诉增加');
    expect(cells[6]).toContain('投诉率 ≤ 5%');
    expect(cells[6]).toContain('总分 2.31 → 2.42，仍为潜在流失客户');
  });

  it('offers acts to those who plan only', async () => {
    const drawn = await page('executive', [actionLine()]);
    expect(drawn.text).not.toContain('按策略包生成行动');
    await drawn.click('需行动客户 1');
    expect(drawn.text).not.toContain('制定行动');
  });

  it('previews what the playbooks would add, the act tiers chosen at first', async () => {
    const drawn = await page('coordinator');
    await drawn.click('按策略包生成行动');
    request('GET', `${root}/strategy/proposals`).flush({
      tiers: [
        { tier: 'vip', customers: 4, actions: 8 },
        { tier: 'at-risk', customers: 1, actions: 2 },
      ],
      withoutOwner: 0,
    });
    await drawn.settle();
    expect(drawn.text).toContain('将为 1 家客户生成 2 项行动。');
    drawn.all('app-propose-dialog input')[0]?.click();
    await drawn.settle();
    drawn.button('生成 10 项行动').click();
    const sent = request('POST', `${root}/strategy/proposals`);
    expect(sent.request.body).toEqual({ tiers: ['at-risk', 'vip'] });
    sent.flush({ created: 10, customers: 5, withoutOwner: 0 });
    await drawn.settle();
    expect(drawn.all('app-propose-dialog')).toEqual([]);
  });

  it('begins a new action with the worst problem and its next band, and shows what that brings', async () => {
    const drawn = await page('coordinator');
    await drawn.click('需行动客户 1');
    await drawn.click('制定行动');
    request('GET', `${root}/strategy/customers/${customerId}`).flush(plan);
    await drawn.settle();
    await pause();
    await drawn.settle();
    const outcomes = { before: plan.now, alone: { total: 2.39, tier: tier('at-risk') } };
    request(
      'GET',
      `${root}/strategy/customers/${customerId}/simulation?metric=complaint_rate&to=0.1&beyond=false`,
    ).flush({ ...outcomes, together: { total: 2.6, tier: tier('normal') } });
    await drawn.settle();
    expect(drawn.find('app-simulator-line').textContent).toContain('总分 2.31 → 2.39，仍为潜在流失客户');
    expect(drawn.find('app-simulator-line').textContent).toContain('达成后将离开需行动层级');

    drawn.button('保存').click();
    await drawn.settle();
    expect(drawn.find('app-plan-form').textContent).toContain('必填');
    const playbook = drawn.all('app-plan-form select')[1] as HTMLSelectElement;
    playbook.value = 'call-back';
    playbook.dispatchEvent(new Event('change'));
    await drawn.settle();
    drawn.button('保存').click();
    const sent = request('POST', `${root}/strategy/actions`);
    expect(sent.request.body).toEqual({
      target: { kind: 'customer', customerId },
      indicator: 'complaint_rate',
      problem: { zh: '投诉率偏高', en: 'Complaint rate is high' },
      measure: { zh: '三日内回访', en: 'Call within three days' },
      measureKey: 'call-back',
      departmentId: null,
      ownerId: null,
      dueDate: '2026-09-04',
      effect: { metric: 'complaint_rate', to: 0.1, beyond: false },
      besideOthers: false,
    });
    const facts = { measure: '上门拜访', owner: '林娜' };
    sent.flush(
      { type: 'about:blank', title: '', status: 409, code: 'action-similar-open', facts },
      { status: 409, statusText: 'Conflict' },
    );
    await drawn.settle();
    const confirm = [...document.querySelectorAll<HTMLButtonElement>('ui-confirm-dialog button')];
    expect(document.querySelector('ui-confirm-dialog')?.textContent).toContain('上门拜访');
    confirm.find((button) => button.textContent?.trim() === '仍然添加')?.click();
    await drawn.settle();
    const again = request('POST', `${root}/strategy/actions`);
    expect(again.request.body).toMatchObject({ besideOthers: true });
    again.flush({ created: 1, skipped: 0 });
    await drawn.settle();
    expect(drawn.all('app-action-drawer')).toEqual([]);
  });

  it('waives a customer only with a reason', async () => {
    const drawn = await page('coordinator');
    await drawn.click('需行动客户 1');
    await drawn.click('豁免');
    const dialog = document.querySelector('ui-reason-dialog');
    const act = [...(dialog?.querySelectorAll('button') ?? [])].at(-1);
    expect(act?.disabled).toBe(true);
    const reason = dialog?.querySelector('textarea');
    if (!reason || !act) throw new RangeError('nobody asks for a reason');
    reason.value = '客户已终止合作';
    reason.dispatchEvent(new Event('input'));
    await drawn.settle();
    act.click();
    await drawn.settle();
    const sent = request('PUT', `${root}/strategy/waivers/${customerId}`);
    expect(sent.request.body).toEqual({ reason: '客户已终止合作' });
    sent.flush(customer({ state: 'waived' }));
    await drawn.settle();
  });

  it('leaves a stale edit in the form and says who was first', async () => {
    const drawn = await page('coordinator', [actionLine()]);
    drawn.all('tr.line td')[1]?.click();
    await drawn.settle();
    request('GET', `${root}/strategy/customers/${customerId}`).flush(plan);
    await drawn.settle();
    await pause();
    await drawn.settle();
    request(
      'GET',
      `${root}/strategy/customers/${customerId}/simulation?metric=complaint_rate&to=0.05&beyond=false&without=${actionLine().id}`,
    ).flush({ before: plan.now, alone: plan.now, together: plan.now });
    await drawn.type('app-plan-form input[type=date]', '2026-10-15');
    drawn.button('保存').click();
    const sent = request('PUT', `${root}/strategy/actions/${actionLine().id}`);
    expect(sent.request.body).toMatchObject({
      version: 1,
      dueDate: '2026-10-15',
      problem: actionLine().problem,
    });
    const facts = { who: '赵刚', when: '2026-09-02T01:00:00.000Z' };
    sent.flush(
      { type: 'about:blank', title: '', status: 409, code: 'stale-version', facts, currentVersion: 2 },
      { status: 409, statusText: 'Conflict' },
    );
    await drawn.settle();
    expect(drawn.find('ui-conflict-banner').textContent).toContain('赵刚');
    expect(drawn.find<HTMLInputElement>('app-plan-form input[type=date]').value).toBe('2026-10-15');
  });
});
