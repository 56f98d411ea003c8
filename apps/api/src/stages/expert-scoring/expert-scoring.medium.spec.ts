import { expertScoring } from '@assay/contract';
import { testApp } from '../../../test/support/app.js';
import { codeOf } from '../../../test/support/company.js';
import { advance, detail, scoreSheet, scoreSheets } from '../../../test/support/cycle.js';
import { firstSheetOf, openScoring, rowOf, sheetsOf } from '../../../test/support/scoring.js';
import { Customer } from '../../core/customers/customer.entity.js';
import { CycleReader } from '../../core/cycle/cycle.reader.js';
import { ExpertScoringReader } from './expert-scoring.reader.js';

const app = await testApp();
await app.startWorker();

const CUSTOMERS = 4;
const reader = app.get(ExpertScoringReader);
const manager = app.database.manager;
const fingerprint = ({ id }: { readonly id: string }) =>
  reader.fingerprint(manager, { id, previousId: null });
const idOf = async (index: number) =>
  (await app.database.getRepository(Customer).findOneByOrFail({ code: codeOf(index) })).id;

describe('expert scoring', () => {
  it('takes a cycle from blind sheets to means computed by hand', async () => {
    const driven = await openScoring(app, CUSTOMERS);
    const [li, wang] = driven.experts;
    expect((await detail(driven)).blockers).toEqual([
      expect.objectContaining({
        code: 'sheets-open',
        facts: { expert: li.me.name, done: 0, total: CUSTOMERS },
      }),
      expect.objectContaining({
        code: 'sheets-open',
        facts: { expert: wang.me.name, done: 0, total: CUSTOMERS },
      }),
    ]);
    await expect(advance(driven)).rejects.toMatchObject({ code: 'stage-blocked' });

    // Li gives 1, 2, 3, 4 for the relationship and always 5 for the fit; Wang 4 and 2 throughout
    await scoreSheets(driven, (customer, expert, indicator) => {
      if (expert === 1) return indicator === 0 ? 4 : 2;
      return indicator === 0 ? customer + 1 : 5;
    });
    const scores = await reader.official(manager, driven.id);
    expect(scores.get(await idOf(0))?.get('relationship_depth')).toEqual({ score: 2.5, count: 2 });
    expect(scores.get(await idOf(2))?.get('relationship_depth')).toEqual({ score: 3.5, count: 2 });
    expect(scores.get(await idOf(2))?.get('demand_fit')).toEqual({ score: 3.5, count: 2 });
    expect([...((await reader.scorers(manager, driven.id)).get(await idOf(0)) ?? [])].sort()).toEqual(
      [li.me.id, wang.me.id].sort(),
    );
    const { blockers, stages } = await detail(driven);
    expect(blockers).toEqual([]);
    expect(stages.find(({ stage }) => stage === 'expert-scoring')?.percent).toBe(100);
    expect((await advance(driven)).state).toBe('weight-consensus');
  });

  it('keeps what was autosaved, and refuses a stale save with who was first', async () => {
    const driven = await openScoring(app, CUSTOMERS);
    const [li] = driven.experts;
    const { id: sheetId, version } = await firstSheetOf(driven, 0);
    const params = { sheetId, indicator: 'demand_fit' };
    const first = await li.call(expertScoring.score, {
      params,
      body: { version, score: 4, note: '用量翻倍' },
    });
    expect(first.version).toBe(version + 1);

    const stale = await li.refusal(expertScoring.score, { params, body: { version, score: 2, note: '' } });
    expect(stale).toMatchObject({ code: 'stale-version', currentVersion: version + 1 });
    expect(stale.facts['who']).toBe(li.me.name);
    // the same save again, as after a cut connection, changes nothing
    const again = await li.call(expertScoring.score, {
      params,
      body: { version, score: 4, note: '用量翻倍' },
    });
    expect(again).toEqual(first);

    const sheet = await li.call(expertScoring.sheet, { params: { sheetId } });
    expect(sheet).toMatchObject({ scored: 1, of: 2, editable: true, version: version + 1 });
    expect(sheet.indicators.map(({ key, score, note }) => [key, score, note])).toEqual([
      ['relationship_depth', null, ''],
      ['demand_fit', 4, '用量翻倍'],
    ]);
  });

  it('refuses a score outside the rubric, an unknown indicator, and a sheet with gaps', async () => {
    const driven = await openScoring(app, CUSTOMERS);
    const [li] = driven.experts;
    const { id: sheetId, version } = await firstSheetOf(driven, 0);
    const save = (indicator: string, score: number) =>
      li.refusal(expertScoring.score, { params: { sheetId, indicator }, body: { version, score } });
    expect((await save('demand_fit', 6)).code).toBe('score-outside-rubric');
    expect((await save('demand_fit', 3.5)).code).toBe('score-outside-rubric');
    expect((await save('spend', 3)).code).toBe('not-found');
    const submit = await li.refusal(expertScoring.submit, { params: { sheetId }, body: { version } });
    expect(submit).toMatchObject({ code: 'sheet-incomplete', facts: { count: 2 } });
  });

  it('closes a submitted sheet until the coordinator gives it back with a reason', async () => {
    const driven = await openScoring(app, CUSTOMERS);
    const [li] = driven.experts;
    const { id: sheetId, customer } = await firstSheetOf(driven, 0);
    const params = { sheetId };
    await scoreSheet(li, sheetId, () => 5);
    const before = await fingerprint(driven);
    const submitted = await li.call(expertScoring.sheet, { params });
    expect(submitted).toMatchObject({ state: 'submitted', editable: false });
    const change = {
      params: { sheetId, indicator: 'demand_fit' },
      body: { version: submitted.version, score: 1 },
    };
    expect((await li.refusal(expertScoring.score, change)).code).toBe('sheet-not-open');

    const body = { version: submitted.version, reason: '请补充客情依据后重新打分' };
    expect((await li.refusal(expertScoring.reopen, { params, body })).code).toBe('role-lacks-act');
    const unreasoned = { params, body: { ...body, reason: '重打' } };
    expect((await driven.coordinator.refusal(expertScoring.reopen, unreasoned)).code).toBe('invalid-input');
    await driven.coordinator.call(expertScoring.reopen, { params, body });
    const returned = await li.call(expertScoring.sheet, { params });
    expect(returned).toMatchObject({
      state: 'open',
      reopened: true,
      reason: body.reason,
      reasonBy: driven.coordinator.me.name,
      editable: true,
      scored: 2,
    });
    expect((await rowOf(driven, customer)).sheets).toContainEqual(
      expect.objectContaining({ id: sheetId, state: 'open', reopened: true }),
    );
    expect(await fingerprint(driven)).not.toBe(before);
    const { version } = returned;
    await li.call(expertScoring.score, { ...change, body: { version, score: 2 } });
    // what the expert saves does not make the expert the one who gave it back
    expect((await li.call(expertScoring.sheet, { params })).reasonBy).toBe(driven.coordinator.me.name);
    await scoreSheet(li, sheetId, () => 4);
    expect(await fingerprint(driven)).not.toBe(before);
    expect((await li.call(expertScoring.sheet, { params })).reason).toBeNull();
  });

  it('lets an expert hand a sheet back with a reason; it is settled and does not count', async () => {
    const driven = await openScoring(app, CUSTOMERS);
    const [li, wang] = driven.experts;
    const { id: sheetId, version, customer } = await firstSheetOf(driven, 0);
    const params = { sheetId };
    expect((await li.refusal(expertScoring.recuse, { params, body: { version, reason: '回避' } })).code).toBe(
      'invalid-input',
    );
    const reason = '本人配偶在该客户处任职，申请回避。';
    const recused = await li.call(expertScoring.recuse, { params, body: { version, reason } });
    expect(recused).toMatchObject({ state: 'recused', reason, editable: false });
    const theirs = await firstSheetOf(driven, 1);
    expect(theirs.customer).toBe(customer);
    await scoreSheet(wang, theirs.id, () => 2);
    const row = await rowOf(driven, customer);
    expect(row.aggregates).toMatchObject([
      { indicator: 'relationship_depth', mean: 2, official: 2, count: 1 },
      { indicator: 'demand_fit', mean: 2, official: 2, count: 1 },
    ]);
    expect((await reader.scorers(manager, driven.id)).get(row.customerId)).toEqual([wang.me.id]);
    const overview = await driven.coordinator.call(expertScoring.overview, {
      params: { cycleId: driven.id },
    });
    const own = overview.experts.find(({ person }) => person.id === li.me.id);
    expect(own?.sheets).toEqual({ assigned: 4, submitted: 0, recused: 1, expired: 0, open: 3 });
  });

  it('expires open sheets by decision: those of one expert, then none is left and the stage may be left', async () => {
    const driven = await openScoring(app, CUSTOMERS);
    const [li, wang] = driven.experts;
    const params = { cycleId: driven.id };
    const [first] = await sheetsOf(driven, 0);
    const half = { version: first?.version ?? 0, score: 1, note: '' };
    const place = { sheetId: first?.id ?? '', indicator: 'demand_fit' };
    await li.call(expertScoring.score, { params: place, body: half });
    for (const { id } of await sheetsOf(driven, 1)) await scoreSheet(wang, id, () => 4);

    const reason = '专家出差，截止日前无法完成';
    const expired = await driven.coordinator.call(expertScoring.expire, {
      params,
      body: { expertId: li.me.id, reason },
    });
    expect(expired).toEqual({ expired: CUSTOMERS });
    expect((await li.call(expertScoring.sheet, { params: { sheetId: place.sheetId } })).reason).toBe(reason);
    const scores = await reader.official(manager, driven.id);
    expect(scores.get(await idOf(0))?.get('demand_fit')).toEqual({ score: 4, count: 1 });
    expect((await detail(driven)).blockers).toEqual([]);
    const nothing = await driven.coordinator.refusal(expertScoring.expire, { params, body: { reason } });
    expect(nothing.code).toBe('no-open-sheets');
  });

  it('is closed before and after its stage', async () => {
    const driven = await openScoring(app, CUSTOMERS);
    await scoreSheets(driven);
    const { id: sheetId, version } = await firstSheetOf(driven, 0);
    await advance(driven);
    const [li] = driven.experts;
    const reason = '需要重新核对评分依据';
    const body = { version, reason };
    expect((await driven.coordinator.refusal(expertScoring.reopen, { params: { sheetId }, body })).code).toBe(
      'wrong-stage',
    );
    const save = { params: { sheetId, indicator: 'demand_fit' }, body: { version, score: 1 } };
    expect((await li.refusal(expertScoring.score, save)).code).toBe('wrong-stage');
    const spread = { params: { cycleId: driven.id }, body: { expertsPerCustomer: 1 } };
    expect((await driven.coordinator.refusal(expertScoring.spread, spread)).code).toBe('wrong-stage');
    expect((await app.get(CycleReader).one(manager, driven.id)).state).toBe('weight-consensus');
    expect((await li.call(expertScoring.sheet, { params: { sheetId } })).editable).toBe(false);
  });

  it('hands notes on without names, once they are submitted', async () => {
    const driven = await openScoring(app, CUSTOMERS);
    const [li] = driven.experts;
    const { id: sheetId, version } = await firstSheetOf(driven, 0);
    const params = { sheetId, indicator: 'demand_fit' };
    await li.call(expertScoring.score, { params, body: { version, score: 3, note: '仅采购辅料' } });
    expect(await reader.notes(manager, driven.id, await idOf(0))).toEqual(new Map());
    await li.call(expertScoring.score, {
      params: { ...params, indicator: 'relationship_depth' },
      body: { version: version + 1, score: 3, note: '' },
    });
    await li.call(expertScoring.submit, { params: { sheetId }, body: { version: version + 2 } });
    expect(await reader.notes(manager, driven.id, await idOf(0))).toEqual(
      new Map([['demand_fit', ['仅采购辅料']]]),
    );
  });
});
