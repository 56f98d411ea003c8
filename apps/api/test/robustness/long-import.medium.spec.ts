import { dataCollection } from '@assay/contract';
import { setTimeout as pause } from 'node:timers/promises';
import { Task } from '../../src/core/tasks/task.entity.js';
import { testApp } from '../support/app.js';
import { advance, openCycle, setUp } from '../support/cycle.js';
import { codeOf } from '../support/company.js';
import { WorkerProcess } from '../support/worker-process.js';

const CUSTOMERS = 1_000;
const LINES = 300_000;
const MOST_MB = 300;

const app = await testApp();

/** Invoice lines, every fourth of them of nobody. */
function linesFile(): string {
  const lines = Array.from({ length: LINES }, (_, row) => {
    const customer = row % 4 === 3 ? '' : codeOf((row * 7_919) % CUSTOMERS);
    const day = `2026-0${(row % 9) + 1}-${String((row % 28) + 1).padStart(2, '0')}`;
    const rest = `${day} 08:26:00,${(row % 977) + 1}.50,HANGING HEART ${row % 3_000},${row % 24},completed`;
    return `${536_365 + Math.floor(row / 20)},${customer},${rest}`;
  });
  return ['order_id,customer_id,ordered_at,amount,product_type,quantity,status', ...lines].join('\n');
}

describe('robustness 3.2: a worker that imports a long file', () => {
  it(`stays below ${MOST_MB} MB`, async () => {
    const worker = await WorkerProcess.start();
    const driven = await openCycle(app, CUSTOMERS);
    await setUp(driven);
    await advance(driven);
    const upload = await driven.coordinator.upload(
      dataCollection.upload,
      { name: 'lines.csv', content: linesFile() },
      { params: { cycleId: driven.id }, query: { table: 'order_lines' } },
    );
    const tasks = app.database.getRepository(Task);
    let peak = 0;
    while (await tasks.countBy([{ state: 'queued' }, { state: 'running' }])) {
      peak = Math.max(peak, await worker.memory());
      await pause(100);
    }
    await worker.kill();
    const params = { cycleId: driven.id, importId: upload.id };
    const done = await driven.coordinator.call(dataCollection.one, { params });
    expect([done.state, done.read, done.byRule]).toEqual([
      'done',
      LINES,
      [{ rule: 'unknown-customer', rows: LINES / 4 }],
    ]);
    expect(peak).toBeLessThan(MOST_MB);
  }, 240_000);
});
