import { cycles, models, targetSetup, type ScopeFilter } from '@assay/contract';
import { v7 as uuid } from 'uuid';
import { testApp } from '../../../test/support/app.js';
import {
  advance,
  detail,
  importFile,
  openCycle,
  setUp,
  type DrivenCycle,
} from '../../../test/support/cycle.js';
import { AuditEntry } from '../../core/audit/audit-entry.entity.js';
import { CycleCustomer } from '../../core/cycle/cycle.entity.js';
import { Customer } from '../../core/customers/customer.entity.js';

const app = await testApp();
await app.startWorker();

const EVERYBODY: ScopeFilter = { industries: [], regions: [], sizes: [], departmentIds: [], stages: [] };
const GOAL = {
  name: '2026 年第三季度客户评估',
  goal: '识别年度高价值客户',
  target: { measure: '高价值客户销售额占比', unit: '%', from: null, to: 60 },
  periodStart: '2025-10-01',
  periodEnd: '2026-09-30',
};

const paramsOf = ({ id }: DrivenCycle) => ({ cycleId: id });
const versionOf = async (driven: DrivenCycle): Promise<number> => (await detail(driven)).version;

describe('set-up of a cycle', () => {
  it('counts what a filter finds, and changes nothing by it', async () => {
    const driven = await openCycle(app, 5);
    await importFile(driven, 'customers');
    const params = paramsOf(driven);
    const before = await versionOf(driven);
    const filter = { ...EVERYBODY, industries: ['新能源'] };
    const found = await driven.coordinator.call(targetSetup.preview, { params, body: { filter } });
    // customers 0, 2 and 4 of the five are in new energy, all of the sales department
    const mine = await app.database.getRepository(Customer).countBy({ industry: '新能源' });
    expect(found.customers).toBe(mine);
    expect(found.industries).toEqual([{ value: '新能源', customers: mine }]);
    expect(found.departments.map(({ name }) => name?.zh)).toEqual(['销售部']);
    expect(found).toMatchObject({ withoutOwner: 0, withoutDepartment: 0 });
    expect(await versionOf(driven)).toBe(before);
  });

  it('freezes the list: whoever moves later, the cycle keeps department and owner of that day', async () => {
    const driven = await openCycle(app, 3);
    await setUp(driven);
    await advance(driven);
    const params = paramsOf(driven);
    const frozen = await driven.coordinator.call(targetSetup.sheet, { params });
    const customers = app.database.getRepository(Customer);
    await customers.update({ ownerId: driven.owner.me.id }, { departmentId: null, ownerId: null });
    const later = await driven.coordinator.call(targetSetup.sheet, { params });
    expect(later.preview).toEqual(frozen.preview);
    expect(later.preview.withoutOwner).toBe(0);
    const listed = await app.database.getRepository(CycleCustomer).countBy({ cycleId: driven.id });
    expect(listed).toBe(frozen.preview.customers);
  });

  it('needs somebody in scope', async () => {
    const driven = await openCycle(app, 1);
    await importFile(driven, 'customers');
    const body = { version: await versionOf(driven), filter: { ...EVERYBODY, industries: ['航天'] } };
    const refused = await driven.coordinator.refusal(targetSetup.freezeScope, {
      params: paramsOf(driven),
      body,
    });
    expect(refused).toMatchObject({ status: 409, code: 'scope-empty' });
    expect((await detail(driven)).scopeFrozenAt).toBeNull();
  });

  it.each([
    ['an empty goal', { ...GOAL, goal: ' 好 ' }, 'invalid-input'],
    ['a target without a figure', { ...GOAL, target: { ...GOAL.target, to: null } }, 'invalid-input'],
    ['a period that ends before it starts', { ...GOAL, periodEnd: '2025-09-30' }, 'period-backwards'],
    ['a field nobody knows', { ...GOAL, state: 'closed' }, 'invalid-input'],
  ])('refuses %s', async (_, goal, code) => {
    const driven = await openCycle(app, 1);
    const body = { ...goal, version: await versionOf(driven) };
    const refused = await driven.coordinator.refusal(targetSetup.setGoal, { params: paramsOf(driven), body });
    expect(refused).toMatchObject({ status: 422, code });
    expect((await detail(driven)).target).toBeNull();
  });

  it('is the coordinator’s alone', async () => {
    const driven = await openCycle(app, 1);
    const params = paramsOf(driven);
    const body = { ...GOAL, version: await versionOf(driven) };
    for (const person of [driven.head, driven.owner, driven.experts[0]]) {
      const refused = await person.refusal(targetSetup.setGoal, { params, body });
      expect(refused).toMatchObject({ status: 403, code: 'role-lacks-act' });
      const preview = { params, body: { filter: EVERYBODY } };
      expect((await person.refusal(targetSetup.preview, preview)).code).toBe('role-lacks-act');
      await person.call(targetSetup.sheet, { params });
    }
  });

  it('tells who was quicker when two edit at once, and keeps the first', async () => {
    const driven = await openCycle(app, 1);
    const params = paramsOf(driven);
    const other = await app.as('coordinator', { name: '林远' });
    const version = await versionOf(driven);
    await other.call(targetSetup.setGoal, { params, body: { ...GOAL, goal: '降低年度流失率', version } });
    const refused = await driven.coordinator.refusal(targetSetup.setGoal, {
      params,
      body: { ...GOAL, version },
    });
    expect(refused).toMatchObject({
      status: 409,
      code: 'stale-version',
      facts: { who: '林远' },
      currentVersion: version + 1,
    });
    expect((await detail(driven)).goal).toBe('降低年度流失率');
  });

  it('names nobody for a role that they do not hold, nor anybody who is gone', async () => {
    const driven = await openCycle(app, 1);
    const params = paramsOf(driven);
    const version = await versionOf(driven);
    const member = (personId: string) => ({
      params,
      body: { version, team: [{ role: 'expert', personId }] },
    });
    const lacks = await driven.coordinator.refusal(targetSetup.setTeam, member(driven.head.me.id));
    expect(lacks).toMatchObject({
      status: 422,
      code: 'person-lacks-role',
      facts: { person: driven.head.me.name, role: 'expert' },
    });
    const nobody = await driven.coordinator.refusal(targetSetup.setTeam, member(uuid()));
    expect(nobody).toMatchObject({ status: 404, code: 'not-found' });
    expect((await detail(driven)).team).toEqual([]);
  });

  it('takes a person named twice for one', async () => {
    const driven = await openCycle(app, 1);
    const [{ me }] = driven.experts;
    const twice = { role: 'expert' as const, personId: me.id };
    const body = { version: await versionOf(driven), team: [twice, twice] };
    const sheet = await driven.coordinator.call(targetSetup.setTeam, { params: paramsOf(driven), body });
    expect(sheet.team).toEqual([{ role: 'expert', person: { id: me.id, name: me.name } }]);
  });

  it('takes no model that is not there, and none whose weights nobody has decided on', async () => {
    const driven = await openCycle(app, 1);
    const body = { version: await versionOf(driven), modelVersionId: uuid() };
    const refused = await driven.coordinator.refusal(targetSetup.chooseModel, {
      params: paramsOf(driven),
      body,
    });
    expect(refused).toMatchObject({ status: 404, code: 'not-found' });
    const undecided = { templateKey: 'value-relationship-potential-risk', decisions: [] };
    expect(await driven.coordinator.refusal(models.adopt, { body: undecided })).toMatchObject({
      code: 'weights-undecided',
      facts: { sum: 120 },
    });
  });

  it('is over once the cycle has gone on', async () => {
    const driven = await openCycle(app, 1);
    await setUp(driven);
    const { version } = await advance(driven);
    const params = paramsOf(driven);
    const refused = await driven.coordinator.refusal(targetSetup.setGoal, {
      params,
      body: { ...GOAL, version },
    });
    expect(refused).toMatchObject({ status: 409, code: 'wrong-stage' });
    expect((await driven.coordinator.refusal(targetSetup.sheet, { params: { cycleId: uuid() } })).code).toBe(
      'not-found',
    );
  });

  it('keeps the cycle where it is until everything is there, and says all that is missing', async () => {
    const driven = await openCycle(app, 1);
    const params = paramsOf(driven);
    const { version } = await driven.coordinator.call(targetSetup.setGoal, {
      params,
      body: { ...GOAL, version: await versionOf(driven) },
    });
    const refused = await driven.coordinator.refusal(cycles.advance, { params, body: { version } });
    expect(refused.code).toBe('stage-blocked');
    const missing = (refused.blockers ?? []).map(({ code }) => code);
    expect(new Set(missing)).toEqual(
      new Set(['scope-not-frozen', 'model-missing', 'role-unfilled', 'deadline-missing']),
    );
    expect(missing).toHaveLength(1 + 1 + 4 + 8);
  });

  it('leaves an audit entry for every act, with what was there before', async () => {
    const driven = await openCycle(app, 2);
    await setUp(driven);
    const entries = await app.database.getRepository(AuditEntry).findBy({ cycleId: driven.id });
    const acts = entries.map(({ act }) => act);
    for (const act of ['setup.goal', 'setup.scope', 'setup.model', 'setup.team']) {
      expect(acts.filter((one) => one === act)).toEqual([act]);
    }
    const scope = entries.find(({ act }) => act === 'setup.scope');
    expect(scope?.before).toMatchObject({ customers: 0 });
  });
});
