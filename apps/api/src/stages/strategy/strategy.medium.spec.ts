import { audit, strategy, type ActionLine, type OutputOf } from '@assay/contract';
import { testApp } from '../../../test/support/app.js';
import { advance, detail, openCycle, reach, type DrivenCycle } from '../../../test/support/cycle.js';
import type { SignedIn } from '../../../test/support/people.js';
import { Action } from '../../core/actions/action.entity.js';

const app = await testApp();
await app.startWorker();

/** A cycle of six customers in strategy; of them K001 and K004 are at risk. */
async function planning(): Promise<DrivenCycle> {
  const driven = await openCycle(app, 6);
  await reach(driven, 'strategy');
  return driven;
}

const paramsOf = ({ id }: DrivenCycle) => ({ cycleId: id });
const actionsOf = (driven: DrivenCycle, by: SignedIn = driven.coordinator): Promise<ActionLine[]> =>
  by.call(strategy.actions, { params: paramsOf(driven) });
const propose = (driven: DrivenCycle, by: SignedIn = driven.coordinator) =>
  by.call(strategy.propose, { params: paramsOf(driven), body: {} });

async function customerOf(driven: DrivenCycle, code: string): Promise<string> {
  const overview = await driven.coordinator.call(strategy.overview, { params: paramsOf(driven) });
  for (const { tier } of overview.tiers) {
    const query = { tier: tier.key };
    const { items } = await driven.coordinator.call(strategy.customers, { params: paramsOf(driven), query });
    const found = items.find((item) => item.code === code);
    if (found) return found.customerId;
  }
  throw new Error(`no customer ${code}`);
}

const draft = {
  indicator: 'complaint_rate',
  problem: { zh: '售后响应慢导致投诉增加', en: null },
  measure: { zh: '升级为VIP服务通道，48小时内响应', en: null },
  departmentId: null,
  dueDate: '2027-03-31',
  effect: { metric: 'complaint_rate', to: 0.05, beyond: false },
};

describe('proposals from the playbooks', () => {
  let driven: DrivenCycle;
  beforeAll(async () => {
    driven = await planning();
  });

  it('the stage names how many customers lack an action', async () => {
    expect((await detail(driven)).blockers).toEqual([
      { code: 'actions-missing', facts: { count: 2 }, stage: 'strategy' },
    ]);
  });

  it('50 proposals at once add each action once, with one line in the trail', async () => {
    const answers: OutputOf<typeof strategy.propose>[] = await Promise.all(
      Array.from({ length: 50 }, (_, at) => propose(driven, at % 2 ? driven.head : driven.coordinator)),
    );
    expect(answers.filter(({ created }) => created > 0)).toEqual([
      { created: 4, customers: 2, withoutOwner: 0 },
    ]);
    expect(await app.database.getRepository(Action).countBy({ cycleId: driven.id })).toBe(4);
    const { items } = await driven.coordinator.call(audit.list, { query: { cycleId: driven.id } });
    expect(items.filter(({ act }) => act === 'strategy.proposed')).toHaveLength(1);
    expect((await detail(driven)).blockers).toEqual([]);
  });

  it('states problem, measure, owner, due date and what the customer comes to (2.3542, by hand)', async () => {
    const { startedOn } = await driven.coordinator.call(strategy.overview, { params: paramsOf(driven) });
    const due = (days: number) =>
      new Date(Date.parse(String(startedOn)) + days * 86_400_000).toISOString().slice(0, 10);
    const own = (await actionsOf(driven)).filter(({ customer }) => customer.code === 'K001');
    // 20 000 spent scores 1 and 50 000 scores 2: 25 / 120 points more make 2.5625, which is Normal
    expect(own[0]).toMatchObject({
      problem: { zh: '消费金额偏低' },
      measure: { zh: '3日内由客户成功经理一对一回访，记录流失原因' },
      department: { name: { zh: '客户成功部' } },
      owner: { id: driven.owner.me.id },
      dueDate: due(3),
      status: 'open',
      overdue: false,
      effect: { metric: 'spend', from: 20_000, to: 50_000, beyond: false },
    });
    expect(own[0]?.effect?.before.total).toBeCloseTo(2.3541666, 6);
    expect(own[0]?.effect?.after.total).toBeCloseTo(2.5625, 10);
    expect(own[0]?.effect?.after.tier?.key).toBe('normal');
    // two orders a year to one in two months: 15 / 120 points more are not enough
    expect(own[1]).toMatchObject({ dueDate: due(14), effect: { metric: 'order_frequency', to: 0.5 } });
    expect(own[1]?.effect?.after.total).toBeCloseTo(2.4791666, 6);
    expect(own[1]?.effect?.after.tier?.key).toBe('at-risk');
  });

  it('goes against the weakest dimension first (S0-42, S0-44)', async () => {
    const own = (await actionsOf(driven)).filter(({ customer }) => customer.code === 'K004');
    expect(own.map(({ indicator }) => indicator)).toContain('payment_timeliness');
    expect(own.map(({ measure }) => measure.zh)).toContain('核对逾期与取消订单，与客户确认后续合作安排');
  });

  it('shows what all of it brings together', async () => {
    const params = { ...paramsOf(driven), customerId: await customerOf(driven, 'K001') };
    const plan = await driven.head.call(strategy.customer, { params });
    expect(plan.now.total).toBeCloseTo(2.3541666, 6);
    expect(plan.together.total).toBeCloseTo(2.3541666 + 40 / 120, 6);
    const query = { metric: 'complaint_rate', to: 0.05 };
    const { before, alone, together } = await driven.head.call(strategy.simulation, { params, query });
    expect(alone.total).toBeGreaterThan(before.total ?? 5);
    expect(together.total).toBeGreaterThan(plan.together.total ?? 5);
  });

  it('does not propose again what somebody cancelled, and then asks for a waiver', async () => {
    const params = paramsOf(driven);
    for (let round = 0; round < 2; round += 1) {
      const open = (await actionsOf(driven)).filter(
        ({ customer, status }) => customer.code === 'K001' && status === 'open',
      );
      for (const { id, version } of open) {
        const at = { ...params, actionId: id };
        const short = { params: at, body: { version, reason: '不' } };
        expect((await driven.head.refusal(strategy.cancel, short)).code).toBe('invalid-input');
        const body = { version, reason: '客户已书面终止合作' };
        expect(await driven.head.call(strategy.cancel, { params: at, body })).toMatchObject({
          status: 'cancelled',
          reason: body.reason,
        });
      }
      expect((await propose(driven)).created).toBe(round === 0 ? 1 : 0);
    }
    expect((await detail(driven)).blockers).toMatchObject([{ code: 'actions-missing', facts: { count: 1 } }]);

    const at = { ...params, customerId: await customerOf(driven, 'K001') };
    const empty = { params: at, body: { reason: '无' } };
    expect((await driven.head.refusal(strategy.waive, empty)).code).toBe('invalid-input');
    const body = { reason: '客户已书面终止合作，不再投入资源' };
    const waived = await driven.head.call(strategy.waive, { params: at, body });
    expect(waived).toMatchObject({ state: 'waived', waiver: { reason: body.reason } });
    expect((await detail(driven)).blockers).toEqual([]);
    await driven.head.call(strategy.unwaive, { params: at });
    expect((await driven.coordinator.refusal(strategy.unwaive, { params: at })).code).toBe('not-found');
    expect((await detail(driven)).blockers).toHaveLength(1);
    await driven.head.call(strategy.waive, { params: at, body });
  });

  it('waives nothing for a customer whose tier asks for nothing', async () => {
    const params = { ...paramsOf(driven), customerId: await customerOf(driven, 'K006') };
    const refused = await driven.coordinator.refusal(strategy.waive, {
      params,
      body: { reason: '无需行动的客户' },
    });
    expect(refused.code).toBe('no-action-required');
  });

  it('previews and adds for other tiers when asked to (S0-41 to S0-43)', async () => {
    const params = paramsOf(driven);
    const preview = await driven.coordinator.call(strategy.preview, { params });
    expect(preview.tiers.find(({ tier }) => tier === 'normal')).toEqual({
      tier: 'normal',
      customers: 4,
      actions: 8,
    });
    const added = await driven.coordinator.call(strategy.propose, { params, body: { tiers: ['normal'] } });
    expect(added).toEqual({ created: 8, customers: 4, withoutOwner: 0 });
    const unknown = await driven.coordinator.refusal(strategy.propose, { params, body: { tiers: ['gold'] } });
    expect(unknown.code).toBe('unknown-tier');
  });

  it('plans nothing any more once the cycle is in tracking', async () => {
    await advance(driven);
    const refused = await driven.coordinator.refusal(strategy.propose, {
      params: paramsOf(driven),
      body: {},
    });
    expect(refused).toMatchObject({ code: 'wrong-stage', facts: { stage: 'tracking' } });
  });
});

describe('plans by hand', () => {
  let driven: DrivenCycle;
  let customerId: string;
  const create = (over: object = {}, by = driven.coordinator) =>
    by.call(strategy.create, {
      params: paramsOf(driven),
      body: { ...draft, ownerId: null, target: { kind: 'customer', customerId }, ...over },
    });
  const created = async () => {
    const action = (await actionsOf(driven)).find(
      ({ customer, measure }) => customer.id === customerId && measure.zh === draft.measure.zh,
    );
    if (!action) throw new Error('no action was added');
    return action;
  };

  beforeAll(async () => {
    driven = await planning();
    customerId = await customerOf(driven, 'K001');
  });

  it('S3-38: a row with problem, measure, date and expected effect, in the words it was written', async () => {
    expect(await create()).toEqual({ created: 1, skipped: 0 });
    expect(await created()).toMatchObject({
      problem: draft.problem,
      measure: draft.measure,
      measureKey: null,
      owner: { id: driven.owner.me.id },
      effect: { metric: 'complaint_rate', to: 0.05, name: { zh: '投诉率' }, unit: 'ratio' },
    });
  });

  it('warns of an open action against the same problem, and takes it when confirmed', async () => {
    const other = { measure: { zh: '安排技术人员上门检修', en: null } };
    await expect(create(other)).rejects.toMatchObject({
      code: 'action-similar-open',
      problem: { facts: { 'measure.zh': draft.measure.zh } },
    });
    expect(await create({ ...other, besideOthers: true })).toEqual({ created: 1, skipped: 0 });
    await expect(create({ besideOthers: true })).rejects.toMatchObject({ code: 'action-repeated' });
  });

  it('a whole tier gets the action, except who has it already', async () => {
    const target = { kind: 'tier', tier: 'at-risk' };
    expect(await create({ target })).toEqual({ created: 1, skipped: 1 });
    await expect(create({ target: { kind: 'tier', tier: 'gold' } })).rejects.toMatchObject({
      code: 'unknown-tier',
    });
  });

  it.each([
    [{ indicator: 'no-such' }, 'unknown-indicator'],
    [{ effect: { metric: 'no-such', to: 1, beyond: false } }, 'unknown-indicator'],
    [{ dueDate: '2026-01-31' }, 'due-in-the-past'],
    [{ departmentId: '01890000-0000-7000-8000-000000000000' }, 'not-found'],
    [{ ownerId: '01890000-0000-7000-8000-000000000000' }, 'not-found'],
    [{ problem: { zh: null, en: null } }, 'invalid-input'],
  ])('refuses %j: %s', async (over, code) => {
    await expect(create({ ...over, besideOthers: true })).rejects.toMatchObject({ code });
  });

  it('gives no action to somebody who is no account owner', async () => {
    const over = { ownerId: driven.head.me.id, besideOthers: true, measure: { zh: '其他措施', en: null } };
    await expect(create(over)).rejects.toMatchObject({ code: 'not-an-owner' });
  });

  it('the second of two edits of the same version is refused, and told who was first', async () => {
    const { id, version } = await created();
    const params = { ...paramsOf(driven), actionId: id };
    const body = { ...draft, version, ownerId: driven.owner.me.id, dueDate: '2027-04-30' };
    const changed = await driven.head.call(strategy.change, { params, body });
    expect(changed).toMatchObject({ dueDate: '2027-04-30', version: version + 1 });
    const stale = await driven.coordinator.refusal(strategy.change, { params, body });
    expect(stale).toMatchObject({
      code: 'stale-version',
      status: 409,
      currentVersion: version + 1,
      facts: { who: driven.head.me.name },
    });
    const cancelled = await driven.coordinator.refusal(strategy.cancel, {
      params,
      body: { version, reason: '不再需要此行动' },
    });
    expect(cancelled.code).toBe('stale-version');
  });

  it('50 edits of one version at once: exactly one is done', async () => {
    const { id, version } = await created();
    const params = { ...paramsOf(driven), actionId: id };
    const answers = await Promise.all(
      Array.from({ length: 50 }, (_, at) =>
        driven.coordinator.send(strategy.change, {
          params,
          body: {
            ...draft,
            version,
            ownerId: driven.owner.me.id,
            dueDate: `2027-05-${String((at % 28) + 1).padStart(2, '0')}`,
          },
        }),
      ),
    );
    const statuses = answers.map(({ status }) => status);
    expect(statuses.filter((status) => status === 200)).toHaveLength(1);
    expect(statuses.filter((status) => status === 409)).toHaveLength(49);
    expect((await created()).version).toBe(version + 1);
  });

  it('a foreign department and a foreign owner find nothing to read, plan or change', async () => {
    const { id, version } = await created();
    const stranger = await app.as('head', { department: 'marketing' });
    const other = await app.as('owner', { department: 'marketing' });
    const params = paramsOf(driven);
    expect(await actionsOf(driven, stranger)).toEqual([]);
    expect(await actionsOf(driven, other)).toEqual([]);
    expect(await propose(driven, stranger)).toEqual({ created: 0, customers: 0, withoutOwner: 0 });
    await expect(create({ besideOthers: true }, stranger)).rejects.toMatchObject({ code: 'not-found' });
    const change = { params: { ...params, actionId: id }, body: { ...draft, version, ownerId: other.me.id } };
    expect((await stranger.refusal(strategy.change, change)).code).toBe('not-found');
    for (const by of [stranger, other]) {
      const at = { params: { ...params, customerId } };
      expect((await by.refusal(strategy.customer, at)).code).toBe('not-found');
      expect((await by.call(strategy.overview, { params })).needed).toBe(0);
    }
    expect((await other.refusal(strategy.propose, { params, body: {} })).code).toBe('role-lacks-act');
    expect((await driven.owner.refusal(strategy.change, change)).code).toBe('role-lacks-act');
  });

  it('narrows the list by owner, status, department and customer', async () => {
    const params = paramsOf(driven);
    const count = async (query: object) =>
      (await driven.coordinator.call(strategy.actions, { params, query })).length;
    const all = (await actionsOf(driven)).length;
    expect(await count({ ownerId: driven.owner.me.id })).toBe(all);
    expect(await count({ status: 'done' })).toBe(0);
    expect(await count({ customerId })).toBe(2);
    expect(await count({ overdue: 'true' })).toBe(0);
  });
});
