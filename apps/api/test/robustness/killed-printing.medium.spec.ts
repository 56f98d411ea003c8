import { reports } from '@assay/contract';
import { readdir } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';
import { AuditEntry } from '../../src/core/audit/audit-entry.entity.js';
import { Config } from '../../src/platform/config/config.js';
import { Task } from '../../src/core/tasks/task.entity.js';
import { PrintedFile } from '../../src/reports/print-order.entity.js';
import { plannedCycle, printed } from '../../src/reports/printed-cycle.fixture.js';
import { testApp } from '../support/app.js';
import { KillWatch } from '../support/kill-watch.js';
import { WorkerProcess } from '../support/worker-process.js';

const KILLS = 6;
const RESUMED_WITHIN_MS = 15_000;
const ORDERS = 8;
const CUSTOMERS = 7;
/** Short, so that the deaths do not take minutes. */
const SHORT_LOCK = { WORKER_LOCK_MS: '2000', WORKER_CONCURRENCY: '1' };

const app = await testApp();

describe('workers killed while they print', () => {
  it('leave every document printed exactly once, and no file that nobody asked for', async () => {
    let worker = await WorkerProcess.start(SHORT_LOCK);
    const { id: cycleId, coordinator } = await plannedCycle(app, CUSTOMERS);
    const params = { cycleId };
    const orderIds: string[] = [];
    for (let order = 0; order < ORDERS; order += 1) {
      const body = { kind: 'customer' as const, language: order % 2 ? ('zh' as const) : ('en' as const) };
      orderIds.push((await coordinator.call(reports.order, { params, body })).orderId);
    }
    const watch = new KillWatch(app);
    watch.start();
    for (let kill = 0; kill < KILLS; kill += 1) {
      await pause(400 + Math.random() * 1_600);
      await worker.kill();
      await watch.killed();
      worker = await WorkerProcess.start(SHORT_LOCK);
    }
    for (const orderId of orderIds) {
      const { order, files } = await printed(coordinator, { cycleId, orderId });
      expect(order).toMatchObject({ state: 'done', printed: CUSTOMERS, failed: 0 });
      expect(new Set(files.map(({ fileName }) => fileName)).size).toBe(CUSTOMERS);
    }
    await watch.stop();
    expect(watch.wentBack).toEqual([]);
    expect(watch.resumes()[0]).toBeLessThanOrEqual(RESUMED_WITHIN_MS);
    // The join cleans up after its commit: what a dead worker had kept goes with it.
    await pause(1_000);
    await worker.kill();
    const folder = `${app.get(Config).settings.ASSAY_DATA_DIR}/reports`;
    for (const orderId of orderIds) {
      const rows = await app.database.manager.findBy(PrintedFile, { orderId });
      const kept = (await readdir(`${folder}/${orderId}`)).map((name) => `reports/${orderId}/${name}`);
      expect(kept.sort()).toEqual(rows.map(({ fileKey }) => fileKey).sort());
    }
    expect(await app.database.manager.countBy(Task, { state: 'failed' })).toBe(0);
    expect(await app.database.manager.countBy(AuditEntry, { cycleId, act: 'report.ordered' })).toBe(ORDERS);
  }, 240_000);
});
