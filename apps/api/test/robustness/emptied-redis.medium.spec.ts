import { dataCollection } from '@assay/contract';
import { Redis } from 'ioredis';
import { setTimeout as pause } from 'node:timers/promises';
import { AuditEntry } from '../../src/core/audit/audit-entry.entity.js';
import { OrderRecord } from '../../src/core/records/records.entity.js';
import { Task } from '../../src/core/tasks/task.entity.js';
import { testApp } from '../support/app.js';
import { advance, importFile, openCycle, setUp } from '../support/cycle.js';
import { WorkerProcess } from '../support/worker-process.js';

const FILES = 8;

const app = await testApp();

describe('an emptied Redis', () => {
  it('robustness 4.2 row 3: every pending job is queued again within 60 s, each effect once', async () => {
    const early = await WorkerProcess.start();
    const driven = await openCycle(app, 2);
    await setUp(driven);
    await advance(driven);
    await importFile(driven, 'invoices');
    await early.kill();

    const params = { cycleId: driven.id };
    for (let place = 0; place < FILES; place += 1) {
      const content = `order_id,customer_id,ordered_at,amount\nE${place},K001,2026-05-01,10\n`;
      const file = { name: `${place}.csv`, content };
      await driven.coordinator.upload(dataCollection.upload, file, { params, query: { table: 'orders' } });
    }
    const redis = new Redis(process.env['REDIS_URL'] ?? '');
    expect(await redis.dbsize()).toBeGreaterThan(0);
    await redis.flushall();
    redis.disconnect();

    const started = Date.now();
    const late = await WorkerProcess.start();
    const tasks = app.database.getRepository(Task);
    while ((await tasks.countBy({ state: 'done', kind: 'import-file' })) < FILES + 2) {
      if (Date.now() - started > 60_000) break;
      await pause(200);
    }
    await late.kill();
    expect(await tasks.countBy([{ state: 'queued' }, { state: 'running' }, { state: 'failed' }])).toBe(0);
    expect(await app.database.getRepository(OrderRecord).count()).toBe(FILES);
    // the customers, the invoices and the eight files
    expect(await app.database.getRepository(AuditEntry).countBy({ act: 'data.imported' })).toBe(FILES + 2);
  }, 120_000);
});
