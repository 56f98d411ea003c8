import { calculation, departments, strategy, tracking } from '@assay/contract';
import { testApp } from '../../../test/support/app.js';
import { openCycle, reach } from '../../../test/support/cycle.js';

const app = await testApp();
await app.startWorker();

const driven = await openCycle(app, 6);
await reach(driven, 'tracking');
const params = { cycleId: driven.id };
const admin = await app.as('admin');
const legal = await admin.call(departments.create, {
  body: { key: 'legal', name: { zh: '法务部', en: 'Legal' } },
});
const [theirs, other] = await driven.head.call(strategy.actions, { params });
if (!theirs || !other) throw new RangeError('there are no actions');
await app.database.query('UPDATE action SET departmentId = ? WHERE id = ?', [legal.id, theirs.id]);

describe('an action that another department does for a customer of sales', () => {
  it('is read by that head, who sees nothing else of the customer', async () => {
    const head = await app.as('head', { department: 'legal' });
    const board = await head.call(tracking.board, { params });
    expect(board.actions.map(({ id }) => id)).toEqual([theirs.id]);
    expect(board.counts.open).toBe(1);
    expect((await head.call(strategy.actions, { params })).map(({ id }) => id)).toEqual([theirs.id]);
    expect(await head.call(tracking.one, { params: { actionId: theirs.id } })).toMatchObject({
      id: theirs.id,
      refusal: 'role-lacks-act',
    });
    const hidden = await head.refusal(tracking.one, { params: { actionId: other.id } });
    expect(hidden).toMatchObject({ status: 404, code: 'not-found' });
    const customer = { ...params, customerId: theirs.customer.id };
    expect(await head.refusal(calculation.result, { params: customer })).toMatchObject({ status: 404 });
    expect(await head.refusal(strategy.customer, { params: customer })).toMatchObject({ status: 404 });
    expect(await head.call(calculation.results, { params })).toEqual([]);
    const body = { version: theirs.version, reason: '不属于本部门的计划' };
    const cancelled = await head.refusal(strategy.cancel, {
      params: { ...params, actionId: theirs.id },
      body,
    });
    expect(cancelled.status).toBeGreaterThanOrEqual(404);
  });

  it('keeps the department from being removed, also by whoever writes to the table', async () => {
    const refused = await admin.refusal(departments.remove, { params: { id: legal.id } });
    expect(refused).toMatchObject({ status: 409, code: 'department-in-use' });
    await app.database.query('UPDATE person SET departmentId = NULL WHERE departmentId = ?', [legal.id]);
    expect(await admin.refusal(departments.remove, { params: { id: legal.id } })).toMatchObject({
      status: 409,
      code: 'department-has-actions',
      facts: { name: '法务部', actions: 1 },
    });
    await expect(app.database.query('DELETE FROM department WHERE id = ?', [legal.id])).rejects.toMatchObject(
      {
        code: 'ER_ROW_IS_REFERENCED_2',
      },
    );
  });
});
