import { calculation, dataCollection, weightConsensus } from '@assay/contract';
import { setTimeout as pause } from 'node:timers/promises';
import { AuditEntry } from '../../src/core/audit/audit-entry.entity.js';
import { OrderRecord } from '../../src/core/records/records.entity.js';
import { Task } from '../../src/core/tasks/task.entity.js';
import { CustomerResult, Run } from '../../src/stages/calculation/run.entity.js';
import { Import, ImportSetAside, StagedRow } from '../../src/stages/data-collection/import.entity.js';
import { testApp } from '../support/app.js';
import { advance, collectData, openCycle, scoreSheets, setUp } from '../support/cycle.js';
import { WorkerProcess } from '../support/worker-process.js';

const KILLS = 20;
const ROWS = 20_000;
const BAD_ROWS = 500;
/** Short, so that twenty deaths do not take minutes; the product waits ten seconds. */
const SHORT_LOCK = { WORKER_LOCK_MS: '2000', WORKER_CONCURRENCY: '1' };

const app = await testApp();

const ordersFile = (prefix: string): string => {
  const good = Array.from(
    { length: ROWS },
    (_, row) =>
      `${prefix}${row},K00${(row % 6) + 1},2026-05-${String((row % 28) + 1).padStart(2, '0')},${row + 1}.25`,
  );
  const bad = Array.from({ length: BAD_ROWS }, (_, row) => `${prefix}bad${row},nobody,2026-05-01,1`);
  return ['order_id,customer_id,ordered_at,amount', ...good, ...bad].join('\n');
};

async function allDone(patience: number): Promise<boolean> {
  const limit = Date.now() + patience;
  for (;;) {
    const open = await app.database.getRepository(Task).countBy([{ state: 'queued' }, { state: 'running' }]);
    if (open === 0) return true;
    if (Date.now() > limit) return false;
    await pause(100);
  }
}

/** Kills workers at random moments while another one is alive, until there is nothing left to do. */
async function workUnderFire(kills: number): Promise<void> {
  const workers = [await WorkerProcess.start(SHORT_LOCK), await WorkerProcess.start(SHORT_LOCK)];
  for (let kill = 0; kill < kills; kill += 1) {
    await pause(300 + Math.random() * 900);
    const place = kill % 2;
    await workers[place]?.kill();
    workers[place] = await WorkerProcess.start(SHORT_LOCK);
  }
  const done = await allDone(60_000);
  await Promise.all(workers.map((worker) => worker.kill()));
  expect(done).toBe(true);
}

describe('workers killed in the middle', () => {
  it('robustness 4.2 row 1: 20 kills over imports and calculations, every effect exactly once', async () => {
    const calm = await WorkerProcess.start(SHORT_LOCK);
    const driven = await openCycle(app, 6);
    await setUp(driven);
    await advance(driven);
    await collectData(driven);
    await calm.kill();

    const params = { cycleId: driven.id };
    for (const prefix of ['A', 'B', 'C', 'D']) {
      const file = { name: `${prefix}.csv`, content: ordersFile(prefix) };
      await driven.coordinator.upload(dataCollection.upload, file, { params, query: { table: 'orders' } });
    }
    await workUnderFire(KILLS / 2);

    const manager = app.database.manager;
    const imports = await manager.findBy(Import, { cycleId: driven.id, tableKey: 'orders', accepted: ROWS });
    expect(imports.map((one) => [one.state, one.readRows, one.setAside, one.added, one.updated])).toEqual(
      Array.from({ length: 4 }, () => ['done', ROWS + BAD_ROWS, BAD_ROWS, ROWS, 0]),
    );
    expect(await manager.count(StagedRow)).toBe(0);
    for (const { id } of imports) {
      expect(await manager.countBy(OrderRecord, { importId: id })).toBe(ROWS);
      expect(await manager.countBy(ImportSetAside, { importId: id })).toBe(BAD_ROWS);
      expect(await manager.countBy(AuditEntry, { act: 'data.imported', subjectId: id })).toBe(1);
    }

    const second = await WorkerProcess.start(SHORT_LOCK);
    await driven.coordinator.call(dataCollection.collect, { params });
    expect(await allDone(60_000)).toBe(true);
    await second.kill();
    await advance(driven);
    await scoreSheets(driven);
    await advance(driven);
    const keep = { method: 'template' as const, rationale: '沿用模板权重' };
    await driven.coordinator.call(weightConsensus.accept, { params, body: keep });
    await advance(driven);

    await driven.coordinator.call(calculation.start, { params });
    await workUnderFire(KILLS / 2);
    const [run, ...others] = await manager.findBy(Run, { cycleId: driven.id });
    expect(others).toEqual([]);
    expect(run).toMatchObject({ state: 'complete', scored: 6 });
    expect(await manager.countBy(CustomerResult, { runId: run?.id ?? '' })).toBe(6);
    expect(await manager.countBy(AuditEntry, { act: 'run.complete', subjectId: run?.id ?? '' })).toBe(1);
    expect(await manager.countBy(Task, { state: 'failed' })).toBe(0);
    expect((await driven.coordinator.call(weightConsensus.room, { params })).current?.number).toBe(1);
  }, 240_000);
});
