import { dataCollection, targetSetup } from '@assay/contract';
import { testApp } from '../../../test/support/app.js';
import { codeOf } from '../../../test/support/company.js';
import { advance, collectData, detail, importFile, openCycle, setUp } from '../../../test/support/cycle.js';
import { CycleCustomer } from '../../core/cycle/cycle.entity.js';
import { Customer } from '../../core/customers/customer.entity.js';
import { ImportSetAside, StagedRow } from './import.entity.js';

const app = await testApp();
await app.startWorker();

describe('data collection', () => {
  it('takes a cycle from its set-up to fresh values with every indicator covered', async () => {
    const driven = await openCycle(app, 6);
    await setUp(driven);
    expect((await detail(driven)).blockers).toEqual([]);
    await advance(driven);
    const params = { cycleId: driven.id };
    expect((await detail(driven)).blockers.map(({ code }) => code)).toEqual(['values-not-collected']);

    await collectData(driven);
    const overview = await driven.coordinator.call(dataCollection.overview, { params });
    expect(overview.fresh).toBe(true);
    for (const { read, accepted, setAside, added, updated } of overview.imports) {
      expect(read).toBe(accepted + setAside);
      expect(accepted).toBe(added + updated);
    }
    expect(overview.coverage.map(({ covered }) => covered)).toEqual(overview.coverage.map(() => 6));

    // K003: index 2, four orders of 30 000 inside the year; by hand
    const setup = await app.database.getRepository(Customer).findOneByOrFail({ code: codeOf(2) });
    const values = await driven.coordinator.call(dataCollection.values, {
      params: { ...params, customerId: setup.id },
    });
    const byKey = new Map(values.map((value) => [value.indicator, value]));
    expect(byKey.get('spend')).toMatchObject({ value: 120_000, sourceRows: 4 });
    expect(byKey.get('order_frequency')?.value).toBeCloseTo(4 / 12, 12);
    expect(byKey.get('average_order_value')?.value).toBe(30_000);
    expect(byKey.get('satisfaction')?.value).toBe(3);
    expect(byKey.get('payment_timeliness')?.value).toBe(0.5);
    expect(byKey.get('churn_tendency')?.parts.map(({ value }) => value)).toEqual([1, 0]);
    expect(byKey.get('industry_growth')?.value).toBe(2);
    expect((await detail(driven)).blockers).toEqual([]);
  });

  it('counts the same file again as known: no new row', async () => {
    const driven = await openCycle(app, 3);
    await setUp(driven);
    await advance(driven);
    const first = await importFile(driven, 'orders');
    const again = await importFile(driven, 'orders');
    expect(first.accepted).toBe(9);
    expect(again).toMatchObject({ accepted: 9, added: 0, updated: 9 });
  });

  it('sets bad rows aside with line and rule, and offers them as a file that computes nothing', async () => {
    const driven = await openCycle(app, 2);
    await setUp(driven);
    await advance(driven);
    const content = [
      'order_id,customer_id,ordered_at,amount,status',
      'A1,K001,2026-05-01,100,completed',
      'A2,nobody,2026-05-01,100,completed',
      'A3,K001,2026-02-30,100,completed',
      'A4,K001,2026-05-01,0,completed',
      'A1,K001,2026-05-02,7,completed',
      '"=HYPERLINK(""x"")",=cmd,2026-05-01,5,completed',
      'A5,K002,2026-05-01',
    ].join('\n');
    const done = await importFile(driven, 'orders', content);
    expect(done).toMatchObject({ state: 'done', read: 7, accepted: 1, setAside: 6 });
    const params = { cycleId: driven.id, importId: done.id };
    const { items } = await driven.coordinator.call(dataCollection.setAside, { params });
    expect(items.map(({ line, rule }) => [line, rule])).toEqual([
      [3, 'unknown-customer'],
      [4, 'unreadable-date'],
      [5, 'zero-amount'],
      [6, 'repeated-id'],
      [7, 'unknown-customer'],
      [8, 'unreadable-columns'],
    ]);
    const file = await driven.coordinator.download(dataCollection.setAsideFile, { params });
    expect(file.disposition).toContain('attachment');
    const cells = file.content
      .toString('utf8')
      .split('\r\n')
      .flatMap((row) => row.split(','));
    expect(cells.filter((cell) => /^"?[=+@]/.test(cell))).toEqual([]);
  });

  it.each([
    ['a wrong header', 'a,b,c\n1,2,3\n', 'header-columns-missing'],
    ['nothing', '', 'file-empty'],
    ['a workbook', 'PK\u0003\u0004rest of a zip', 'file-binary'],
  ])('refuses %s and leaves nothing behind', async (_, content, code) => {
    const driven = await openCycle(app, 1);
    await setUp(driven);
    await advance(driven);
    const refused = await importFile(driven, 'orders', content);
    expect(refused).toMatchObject({ state: 'refused', read: 0, accepted: 0, setAside: 0 });
    expect(refused.problem?.code).toBe(code);
    expect(await app.database.getRepository(StagedRow).countBy({ importId: refused.id })).toBe(0);
    expect(await app.database.getRepository(ImportSetAside).countBy({ importId: refused.id })).toBe(0);
  });

  it('has refused the import by the time its task is told to have failed', async () => {
    const driven = await openCycle(app, 1);
    await setUp(driven);
    await advance(driven);
    await app.database.query(
      `CREATE TRIGGER slow_refusal BEFORE UPDATE ON import FOR EACH ROW
       BEGIN IF NEW.state = 'refused' THEN DO SLEEP(0.5); END IF; END`,
    );
    try {
      // answered only once the task is at its end
      expect(await importFile(driven, 'orders', '\r\n\r\n')).toMatchObject({
        state: 'refused',
        problem: { code: 'header-missing' },
      });
    } finally {
      await app.database.query('DROP TRIGGER slow_refusal');
    }
  });

  it('keeps orders out of the set-up, and everybody but the coordinator out of imports', async () => {
    const driven = await openCycle(app, 1);
    const params = { cycleId: driven.id };
    const early = importFile(driven, 'orders');
    await expect(early).rejects.toMatchObject({ code: 'wrong-stage' });
    const file = { name: 'customers.csv', content: driven.files.customers };
    const foreign = driven.head.upload(dataCollection.upload, file, {
      params,
      query: { table: 'customers' },
    });
    await expect(foreign).rejects.toMatchObject({ code: 'role-lacks-act' });
    expect((await driven.owner.refusal(dataCollection.overview, { params })).code).toBe('role-lacks-act');
    expect((await driven.owner.refusal(targetSetup.freezeScope, { params, body: {} })).code).toBe(
      'role-lacks-act',
    );
  });

  it('needs a reason to go on without an indicator', async () => {
    const driven = await openCycle(app, 2);
    await setUp(driven);
    await advance(driven);
    await collectData({ ...driven, files: { ...driven.files, values: 'customer_id,indicator,value\n' } });
    const { blockers, customers } = await detail(driven);
    expect(blockers).toMatchObject([
      { code: 'coverage-too-low', facts: { count: customers, 'indicator.zh': '行业增长性' } },
    ]);
    const params = { cycleId: driven.id };
    const short = { params, body: { indicator: 'industry_growth', reason: '无' } };
    expect((await driven.coordinator.refusal(dataCollection.waive, short)).code).toBe('invalid-input');
    const reason = '本季度行业报告尚未发布';
    await driven.coordinator.call(dataCollection.waive, {
      params,
      body: { indicator: 'industry_growth', reason },
    });
    expect((await detail(driven)).blockers).toEqual([]);
  });

  it('takes a typed-in value with source and date; the newest up to the as-of day counts', async () => {
    const driven = await openCycle(app, 1);
    await setUp(driven);
    await advance(driven);
    const { coordinator } = driven;
    const [listed] = await app.database.getRepository(CycleCustomer).findBy({ cycleId: driven.id });
    const params = { cycleId: driven.id, customerId: listed?.customerId ?? '' };
    const of = (indicator: string) => ({ params: { ...params, indicator } });
    const enter = (value: number, at: string) =>
      coordinator.call(dataCollection.enterValue, {
        ...of('industry_growth'),
        body: { value, source: '行业年度报告', at },
      });
    const growth = async () =>
      (await coordinator.call(dataCollection.values, { params })).find(
        ({ indicator }) => indicator === 'industry_growth',
      );

    await enter(12.5, '2026-06-30');
    await enter(9, '2026-03-31');
    await enter(99, '2026-10-01');
    const entered = { value: 12.5, source: '行业年度报告', at: '2026-06-30', by: coordinator.me.name };
    expect(await growth()).toMatchObject({ value: null, entered });
    await collectData({ ...driven, files: { ...driven.files, values: 'customer_id,indicator,value\n' } });
    expect(await growth()).toMatchObject({ value: 12.5, entered });

    const body = { value: 1, source: '手工', at: '2026-06-30' };
    const computed = await coordinator.refusal(dataCollection.enterValue, { ...of('spend'), body });
    expect(computed).toMatchObject({ status: 422, code: 'not-an-outside-indicator' });
    const unknown = await coordinator.refusal(dataCollection.enterValue, { ...of('nothing'), body });
    expect(unknown).toMatchObject({ status: 404, code: 'not-found' });
  });
});
