import { strategy, tracking } from '@assay/contract';
import { testApp } from '../../../test/support/app.js';
import { openCycle, reach } from '../../../test/support/cycle.js';
import { openSession } from '../../../test/support/people.js';
import { Clock } from '../../platform/clock/clock.js';

const app = await testApp({ TIME_ZONE: 'Asia/Shanghai' });
await app.startWorker();

const DUE = '2027-03-31';

const driven = await openCycle(app, 6);
await reach(driven, 'tracking');
await app.database.query('UPDATE action SET dueDate = ?', [DUE]);

describe("an action due on a day, at that day's edge in Shanghai", () => {
  it.each([
    ['2027-03-31T15:59:59.999Z', '2027-03-31', 0],
    ['2027-03-31T16:00:00.000Z', '2027-04-01', 4],
  ])('at %s it is %s there, and %d actions are overdue wherever they are shown', async (now, today, late) => {
    app.get(Clock).now = () => new Date(now);
    const head = await openSession(app, driven.head.me.login);
    const owner = await openSession(app, driven.owner.me.login);
    const params = { cycleId: driven.id };
    const board = await head.call(tracking.board, { params });
    expect(board.today).toBe(today);
    expect(board.counts.overdue).toBe(late);
    expect(board.actions.filter(({ overdue }) => overdue)).toHaveLength(late);
    const query = { overdue: 'true' } as const;
    expect((await head.call(tracking.board, { params, query })).actions).toHaveLength(late);
    expect(await head.call(strategy.actions, { params, query })).toHaveLength(late);
    const mine = await owner.call(tracking.mine);
    expect([mine.today, mine.actions.filter(({ overdue }) => overdue).length]).toEqual([today, late]);
    const customers = await head.call(tracking.customers);
    expect(customers.reduce((sum, { overdueActions }) => sum + overdueActions, 0)).toBe(late);
  });
});
