import { customers, expertScoring, people } from '@assay/contract';
import { testApp } from '../../../test/support/app.js';
import { advance, openCycle, setUp } from '../../../test/support/cycle.js';
import { firstSheetOf, openScoring, rowOf, sheetsOf } from '../../../test/support/scoring.js';
import { AuditEntry } from '../../core/audit/audit-entry.entity.js';
import { Customer } from '../../core/customers/customer.entity.js';
import { CycleCustomer } from '../../core/cycle/cycle.entity.js';
import { AssignExperts } from './assign-experts.js';
import { KnownConflicts } from './conflicts/known-conflicts.js';

const app = await testApp();
await app.startWorker();

const CUSTOMERS = 6;
const everyCustomer = () => app.database.getRepository(Customer).find({ order: { code: 'ASC' } });

describe('assignment of experts', () => {
  it('spreads customers over the team evenly, and the same way for the same seed', async () => {
    const driven = await openScoring(app, CUSTOMERS);
    const params = { cycleId: driven.id };
    const draw = async (seed: number) => {
      const body = { expertsPerCustomer: 1, seed };
      const counts = await driven.coordinator.call(expertScoring.spread, { params, body });
      const names = (await sheetsOf(driven, 0)).map(({ customer }) => customer);
      return { counts, names };
    };
    const first = await draw(7);
    expect(first.counts).toEqual({ added: CUSTOMERS, withdrawn: 2 * CUSTOMERS, short: 0 });
    expect(first.names).toHaveLength(CUSTOMERS / 2);
    expect((await draw(8)).counts).toEqual({ added: CUSTOMERS, withdrawn: CUSTOMERS, short: 0 });
    expect((await draw(7)).names).toEqual(first.names);
  });

  it('leaves alone what an expert has begun', async () => {
    const driven = await openScoring(app, CUSTOMERS);
    const [li] = driven.experts;
    const { id: sheetId, version } = await firstSheetOf(driven, 0);
    const params = { sheetId, indicator: 'demand_fit' };
    await li.call(expertScoring.score, { params, body: { version, score: null, note: '先记一笔' } });
    const spread = { params: { cycleId: driven.id }, body: { expertsPerCustomer: 1, seed: 3 } };
    const counts = await driven.coordinator.call(expertScoring.spread, spread);
    expect(counts).toEqual({ added: CUSTOMERS - 1, withdrawn: 2 * CUSTOMERS - 1, short: 0 });
    expect((await sheetsOf(driven, 0)).map(({ id }) => id)).toContain(sheetId);
    const withdraw = await driven.coordinator.refusal(expertScoring.withdraw, { params: { sheetId } });
    expect(withdraw).toMatchObject({ code: 'sheet-begun', facts: { expert: li.me.name } });
  });

  it('refuses more experts than there are, owners, strangers to the team and to the scope', async () => {
    const driven = await openScoring(app, CUSTOMERS);
    const { coordinator, experts } = driven;
    const params = { cycleId: driven.id };
    const tooMany = { params, body: { expertsPerCustomer: 3 } };
    expect(await coordinator.refusal(expertScoring.spread, tooMany)).toMatchObject({
      code: 'too-few-experts',
      facts: { wanted: 3, available: 2 },
    });
    const [customer] = await everyCustomer();
    const assign = async (customerId: string, expertId: string) => {
      const body = { customers: [{ customerId, expertIds: [expertId] }] };
      return (await coordinator.refusal(expertScoring.assign, { params, body })).code;
    };
    const stranger = await app.as('expert');
    expect(await assign(customer?.id ?? '', stranger.me.id)).toBe('expert-not-in-team');
    expect(await assign(stranger.me.id, experts[0].me.id)).toBe('not-found');
    await app.database
      .getRepository(Customer)
      .update({ id: customer?.id ?? '' }, { ownerId: experts[0].me.id });
    const body = { expertsPerCustomer: 2, seed: 1 };
    expect((await coordinator.call(expertScoring.spread, { params, body })).short).toBe(1);
    const names = (await sheetsOf(driven, 0)).map((sheet) => sheet.customer);
    expect(names).not.toContain(customer?.name);
    expect(await assign(customer?.id ?? '', experts[0].me.id)).toBe('expert-conflict-owner');
    expect((await driven.head.refusal(expertScoring.spread, { params, body })).code).toBe('role-lacks-act');
  });

  it('finds conflicts in the history, and assigns in spite of one only with a reason that the trail keeps', async () => {
    const driven = await openCycle(app, CUSTOMERS);
    const { coordinator, experts } = driven;
    const [li] = experts;
    const [first, second] = (await everyCustomer()).map(({ id }) => id);
    await setUp(driven);
    // a customer file names the owners of today: who owned before stands in the list that another cycle froze
    const earlier = await openCycle(app, CUSTOMERS);
    await setUp(earlier);
    await app.database
      .getRepository(CycleCustomer)
      .update({ cycleId: earlier.id, customerId: first ?? '' }, { ownerId: li.me.id });
    await advance(driven);
    const params = { cycleId: driven.id };
    const assign = (customerId = '', overrule?: string) => ({
      params,
      body: { customers: [{ customerId, expertIds: [li.me.id] }], ...(overrule ? { overrule } : {}) },
    });
    const refused = await coordinator.refusal(expertScoring.assign, assign(first));
    expect(refused).toMatchObject({ code: 'expert-conflict-past-owner', facts: { expert: li.me.name } });
    expect(await coordinator.call(expertScoring.assign, assign(second))).toEqual({ added: 1 });

    const overrule = '移交已满两年，由委员会同意继续参评';
    expect(await coordinator.call(expertScoring.assign, assign(first, overrule))).toEqual({ added: 1 });
    const { items } = await coordinator.call(expertScoring.customers, { params, query: {} });
    const row = items.find(({ customerId }) => customerId === first);
    expect(row?.sheets).toMatchObject([{ expertId: li.me.id, overruleReason: overrule }]);
    expect(row?.conflicts).toContainEqual({
      expertId: li.me.id,
      kinds: ['past-owner', 'member'],
      barred: true,
    });
    const trail = await app.database.getRepository(AuditEntry).findBy({ cycleId: driven.id });
    expect(trail.filter(({ act }) => act === 'scoring.conflict-overruled')).toMatchObject([
      { after: { expert: li.me.name, conflict: 'past-owner' }, reason: overrule },
    ]);
  });

  it('remembers in the trail who owned a customer before it was given to somebody else', async () => {
    const driven = await openScoring(app, CUSTOMERS);
    const [li] = driven.experts;
    const third = (await everyCustomer())[2];
    const give = async (ownerId: string) => {
      const { version } = await app.database.getRepository(Customer).findOneByOrFail({ id: third?.id ?? '' });
      const body = { ownerId, version, reason: '客户经理岗位调整' };
      await driven.coordinator.call(customers.change, { params: { customerId: third?.id ?? '' }, body });
    };
    const other = await app.as('owner');
    await app.database.getRepository(Customer).update({ id: third?.id ?? '' }, { ownerId: li.me.id });
    await give(other.me.id);
    const row = await rowOf(driven, third?.name ?? '');
    const found = row.conflicts.find(({ expertId }) => expertId === li.me.id);
    expect(found).toMatchObject({ kinds: ['past-owner', 'member'], barred: true });
  });

  it('remembers the departments people left, and what they declared', async () => {
    const driven = await openScoring(app, CUSTOMERS);
    const [li] = driven.experts;
    const { id: sheetId, version, customer } = await firstSheetOf(driven, 0);
    const reason = '本人配偶在该客户处任职，申请回避。';
    await li.call(expertScoring.recuse, {
      params: { sheetId },
      body: { version, conflict: 'family', reason },
    });
    const admin = await app.as('admin', { department: null });
    const person = (await admin.call(people.list, { query: {} })).find(({ id }) => id === li.me.id);
    const { name, email = null, active = true, roles = [], version: seen = 0 } = person ?? {};
    await admin.call(people.change, {
      params: { id: li.me.id },
      body: { name: name ?? '', email, active, roles, departmentId: null, version: seen },
    });
    const row = await rowOf(driven, customer);
    expect(row.sheets).toContainEqual(expect.objectContaining({ declaredConflict: 'family', reason }));
    expect(row.conflicts).toContainEqual({
      expertId: li.me.id,
      kinds: ['declared', 'past-member'],
      barred: true,
    });
    // the next cycle knows of it, too
    const next = await openScoring(app, CUSTOMERS);
    const elsewhere = await app
      .get(KnownConflicts)
      .between(app.database.manager, next.id, [{ ...row, departmentId: null }], [li.me.id]);
    expect(elsewhere(row.customerId, li.me.id)).toEqual(['declared', 'past-member']);

    const back = {
      params: { sheetId },
      body: { version: version + 1, reason: '冲突已核实不成立，请继续评分' },
    };
    await driven.coordinator.call(expertScoring.reopen, back);
    expect((await rowOf(driven, customer)).sheets).toContainEqual(
      expect.objectContaining({ state: 'open', overruleReason: back.body.reason }),
    );
  });

  it('takes a long list by hand in one act, adds only what is new, and takes untouched sheets back', async () => {
    const driven = await openCycle(app, CUSTOMERS);
    const { coordinator, experts } = driven;
    const params = { cycleId: driven.id };
    const actor = {
      ...coordinator.me,
      departmentId: null,
      origin: { ip: '127.0.0.1', requestId: 'test' },
    };
    const act = app.get(AssignExperts);
    const listed = (await everyCustomer()).map(({ id }) => ({
      customerId: id,
      expertIds: [experts[1].me.id],
    }));
    await expect(act.run(actor, { params, query: {}, body: { customers: listed } })).rejects.toMatchObject({
      code: 'scope-not-frozen',
    });
    await setUp(driven);
    await advance(driven);
    const run = () => act.run(actor, { params, query: {}, body: { customers: listed } });
    expect(await run()).toEqual({ added: CUSTOMERS });
    expect(await run()).toEqual({ added: 0 });
    // not yet the stage: the sheet is there, but closed
    const sheet = await firstSheetOf(driven, 1);
    const save = {
      params: { sheetId: sheet.id, indicator: 'demand_fit' },
      body: { version: sheet.version, score: 3 },
    };
    expect((await experts[1].refusal(expertScoring.score, save)).code).toBe('wrong-stage');
    expect(await experts[1].call(expertScoring.mine, { query: {} })).not.toContainEqual(sheet);

    await coordinator.call(expertScoring.withdraw, { params: { sheetId: sheet.id } });
    expect((await rowOf(driven, sheet.customer)).sheets).toEqual([]);
    const overview = await coordinator.call(expertScoring.overview, { params });
    expect(overview).toMatchObject({ customers: CUSTOMERS, unassigned: 1 });
    const trail = await app.database.getRepository(AuditEntry).findBy({ cycleId: driven.id });
    expect(trail.map(({ act: what }) => what)).toContain('scoring.withdrawn');
    expect(trail.find(({ act: what }) => what === 'scoring.assigned')?.after).toMatchObject({
      sheets: CUSTOMERS,
    });
  });

  it('lists customers in pages by code, filtered by how they stand', async () => {
    const driven = await openScoring(app, CUSTOMERS);
    const params = { cycleId: driven.id };
    const page = (query: object) => driven.coordinator.call(expertScoring.customers, { params, query });
    const first = await page({ limit: 4 });
    expect(first).toMatchObject({ total: CUSTOMERS, next: 'K004' });
    const second = await page({ limit: 4, after: first.next ?? '' });
    expect(second.next).toBeNull();
    expect([...first.items, ...second.items].map(({ code }) => code)).toEqual(
      (await everyCustomer()).map(({ code }) => code),
    );
    expect((await page({ only: 'settled' })).total).toBe(0);
    expect((await page({ only: 'open' })).total).toBe(CUSTOMERS);
    expect((await page({ search: 'K00' })).total).toBe(CUSTOMERS);
    expect((await page({ search: '%' })).total).toBe(0);
  });
});
