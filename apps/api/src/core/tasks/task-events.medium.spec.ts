import { tasks, type Task as TaskView } from '@assay/contract';
import { setTimeout as pause } from 'node:timers/promises';
import { testApp } from '../../../test/support/app.js';
import { openCycle } from '../../../test/support/cycle.js';
import { Work } from '../../platform/database/work.js';
import { SYSTEM } from '../audit/audit.js';
import { Task } from './task.entity.js';
import { Tasks } from './tasks.js';

const app = await testApp();

/** Collects what is told until it is enough. */
async function told(
  events: AsyncGenerator<TaskView>,
  enough: (all: TaskView[]) => boolean,
): Promise<string[]> {
  const all: TaskView[] = [];
  for await (const event of events) {
    all.push(event);
    if (enough(all)) break;
  }
  return all.map(({ id, state }) => `${id} ${state}`);
}

describe('events of long work', () => {
  it('tell of an end that was committed after a younger change', async () => {
    const driven = await openCycle(app);
    const owe = () =>
      app
        .get(Work)
        .transact((tx) => app.get(Tasks).owe(tx, SYSTEM, { kind: 'import-file', cycleId: driven.id }));
    const slow = await owe();
    const quick = await owe();
    const events = driven.coordinator.events(tasks.events, { query: { cycleId: driven.id } });
    const all = told(events, (seen) => seen.filter(({ state }) => state === 'done').length === 2);

    const repository = app.database.getRepository(Task);
    await pause(700);
    // The slow one ends first by its clock, long before its transaction does.
    await app.database.transaction(async (manager) => {
      await manager.query("UPDATE task SET state = 'done', changedAt = NOW(3) WHERE id = ?", [slow]);
      await repository.query(
        "UPDATE task SET state = 'done', changedAt = NOW(3) + INTERVAL 60 SECOND WHERE id = ?",
        [quick],
      );
      await pause(1_200);
    });
    expect(await all).toEqual([`${slow} queued`, `${quick} queued`, `${quick} done`, `${slow} done`]);
  });

  it('are not told to strangers, nor of other cycles', async () => {
    const driven = await openCycle(app);
    const other = await openCycle(app);
    const owe = (cycleId: string) =>
      app.get(Work).transact((tx) => app.get(Tasks).owe(tx, SYSTEM, { kind: 'import-file', cycleId }));
    await owe(other.id);
    const mine = await owe(driven.id);
    const query = { cycleId: driven.id };
    const seen = await told(driven.coordinator.events(tasks.events, { query }), (all) => all.length === 1);
    expect(seen).toEqual([`${mine} queued`]);
    expect((await driven.head.refusal(tasks.one, { params: { id: mine } })).code).toBe('not-found');
  });
});
